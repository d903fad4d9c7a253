;;; go2mp.el --- Shows the Python of the current Go buffer beside it  -*- lexical-binding: t -*-

;;; Commentary:
;; M-x go2mp translates the buffer as it is, saved or not, and again at every call.  What cannot
;; be translated is shown in *go2mp-errors*, where RET goes to the place.

;;; Code:

(require 'compile)

(defvar go2mp-command "go2mp"
  "The command that translates.")

;;;###autoload
(defun go2mp ()
  "Show the Python of the current Go buffer beside it."
  (interactive)
  (let ((errors (make-temp-file "go2mp"))
        (python (get-buffer-create "*go2mp*"))
        (name (or buffer-file-name "<stdin>"))
        (coding-system-for-read 'utf-8)
        (coding-system-for-write 'utf-8))
    (with-current-buffer python
      (setq buffer-read-only nil)
      (erase-buffer))
    (unwind-protect
        (if (equal 0 (call-process-region nil nil go2mp-command nil
                                          (list python errors) nil "translate" "-"))
            (go2mp--show python)
          (go2mp--complain errors name))
      (delete-file errors))))

(defun go2mp--show (python)
  "Display the buffer PYTHON beside the current one."
  (with-current-buffer python
    (python-mode)
    (setq buffer-read-only t)
    (goto-char (point-min)))
  (display-buffer python '((display-buffer-reuse-window
                            display-buffer-in-direction)
                           (direction . right))))

(defun go2mp--complain (errors name)
  "Display the diagnostics in the file ERRORS as those of the Go file NAME."
  (with-current-buffer (get-buffer-create "*go2mp-errors*")
    (let ((inhibit-read-only t))
      (erase-buffer)
      (insert-file-contents errors)
      (goto-char (point-min))
      (while (re-search-forward "^<stdin>" nil t)
        (replace-match name t t)))
    (compilation-mode)
    (goto-char (point-min))
    (display-buffer (current-buffer))))

(provide 'go2mp)
;;; go2mp.el ends here
