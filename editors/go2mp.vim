" go2mp: shows the Python of the current Go buffer beside it. Vim 8 or newer, and Neovim.
"
" :Go2mp translates the buffer as it is, saved or not, and again at every call. What cannot be
" translated goes to the quickfix list. g:go2mp_command names another command than `go2mp`.
if exists('g:loaded_go2mp')
  finish
endif
let g:loaded_go2mp = 1

function! s:translate() abort
  let l:command = get(g:, 'go2mp_command', 'go2mp')
  let l:errors = tempname()
  let l:source = join(getline(1, '$'), "\n") . "\n"
  let l:python = systemlist(l:command . ' translate - 2>' . shellescape(l:errors), l:source)
  let l:failed = v:shell_error
  let l:name = escape(expand('%:p'), '&~\')
  let l:told = map(readfile(l:errors), {_, line -> substitute(line, '^<stdin>', l:name, '')})
  call delete(l:errors)
  call setqflist([], ' ', {'title': 'go2mp', 'lines': l:told, 'efm': '%f:%l:%c: %m,%-G%.%#'})
  if l:failed
    cwindow
    return
  endif
  cclose
  call s:show(l:python)
endfunction

function! s:show(lines) abort
  let l:back = win_getid()
  let l:window = bufwinid('^go2mp:python$')
  if l:window == -1
    vertical rightbelow new
    silent file go2mp:python
    setlocal buftype=nofile bufhidden=wipe noswapfile nobuflisted filetype=python
  else
    call win_gotoid(l:window)
  endif
  setlocal modifiable
  silent %delete _
  call setline(1, a:lines)
  setlocal nomodifiable
  call win_gotoid(l:back)
endfunction

command! Go2mp call s:translate()
