package html

//py: escape_html({s})
func EscapeString(s string) string

func UnescapeString(s string) string
