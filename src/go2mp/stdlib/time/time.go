package time

const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
	DateTime    = "2006-01-02 15:04:05"
	DateOnly    = "2006-01-02"
	TimeOnly    = "15:04:05"
)

const (
	Nanosecond  Duration = 1
	Microsecond Duration = 1000
	Millisecond Duration = 1000000
	Second      Duration = 1000000000
	Minute      Duration = 60000000000
	Hour        Duration = 3600000000000
)

type (
	//py: Duration
	Duration int64
)

//py: parse_duration({s})
func ParseDuration(s string) (Duration, error)

//py: time_between(now(), {t})
func Since(t Time) Duration

//py: time_between({t}, now())
func Until(t Time) Duration

//py: abs_duration({d})
func (d Duration) Abs() Duration

//py: duration_in({d}, 3_600_000_000_000)
func (d Duration) Hours() float64

//py:if nonneg(d): {d} // 1_000
//py: quo({d}, 1_000)
func (d Duration) Microseconds() int64

//py:if nonneg(d): {d} // 1_000_000
//py: quo({d}, 1_000_000)
func (d Duration) Milliseconds() int64

//py: duration_in({d}, 60_000_000_000)
func (d Duration) Minutes() float64

//py: int({d})
func (d Duration) Nanoseconds() int64

//py: rounded_duration({d}, {m})
func (d Duration) Round(m Duration) Duration

//py: duration_in({d}, 1_000_000_000)
func (d Duration) Seconds() float64

//py: duration_text({d})
func (d Duration) String() string

//py: truncated_duration({d}, {m})
func (d Duration) Truncate(m Duration) Duration

type (
	//py: Zone
	Location struct{}
)

var (
	//py: LOCAL
	Local *Location
)

var (
	//py: UTC
	UTC *Location
)

//py: Zone({name}, {offset})
func FixedZone(name string, offset int) *Location

//py:refuse: the machine's time zones are not translated
func LoadLocation(name string) (*Location, error)

//py: str({l})
func (l *Location) String() string

type (
	//py: Month
	Month int
)

const (
	January   Month = 1
	February  Month = 2
	March     Month = 3
	April     Month = 4
	May       Month = 5
	June      Month = 6
	July      Month = 7
	August    Month = 8
	September Month = 9
	October   Month = 10
	November  Month = 11
	December  Month = 12
)

//py: str(Month({m}))
func (m Month) String() string

//py: TimeParseError
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

//py: str({e})
func (e *ParseError) Error() string

type (
	//py:special
	Ticker struct {
		C <-chan Time
	}
)

//py:special
func NewTicker(d Duration) *Ticker

//py:special
func (t *Ticker) Reset(d Duration)

//py:special
func (t *Ticker) Stop()

type (
	//py: Time
	Time struct{}
)

//py: make_time({year}, {month}, {day}, {hour}, {min}, {sec}, {nsec}, {loc})
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time

//py: now()
func Now() Time

//py: parse_time({layout}, {value})
func Parse(layout, value string) (Time, error)

//py: parse_time({layout}, {value}, {loc})
func ParseInLocation(layout, value string, loc *Location) (Time, error)

//py: unix_time({sec}, {nsec})
func Unix(sec int64, nsec int64) Time

//py: unix_time(0, {usec} * 1_000)
func UnixMicro(usec int64) Time

//py: unix_time(0, {msec} * 1_000_000)
func UnixMilli(msec int64) Time

//py: add_time({t}, {d})
func (t Time) Add(d Duration) Time

//py: add_date({t}, {years}, {months}, {days})
func (t Time) AddDate(years int, months int, days int) Time

//py: {t}.ns > {u}.ns
func (t Time) After(u Time) bool

func (t Time) AppendFormat(b []byte, layout string) []byte

//py: {t}.ns < {u}.ns
func (t Time) Before(u Time) bool

//py: {t}.clock()
func (t Time) Clock() (hour, min, sec int)

//py: three_way({t}.ns, {u}.ns)
func (t Time) Compare(u Time) int

//py: {t}.date()
func (t Time) Date() (year int, month Month, day int)

//py: {t}.date()[2]
func (t Time) Day() int

//py: {t}.ns == {u}.ns
func (t Time) Equal(u Time) bool

//py: format_time({t}, {layout})
func (t Time) Format(layout string) string

func (t Time) GoString() string

//py: {t}.clock()[0]
func (t Time) Hour() int

//py: iso_week({t})
func (t Time) ISOWeek() (year, week int)

//py: time_in({t}, {loc})
func (t Time) In(loc *Location) Time

func (t Time) IsDST() bool

//py: {t}.ns == YEAR_ONE
func (t Time) IsZero() bool

//py: time_in({t}, LOCAL)
func (t Time) Local() Time

//py: {t}.zone
func (t Time) Location() *Location

//py: {t}.clock()[1]
func (t Time) Minute() int

//py: {t}.date()[1]
func (t Time) Month() Month

//py: {t}.ns % 1_000_000_000
func (t Time) Nanosecond() int

//py: rounded_time({t}, {d})
func (t Time) Round(d Duration) Time

//py: {t}.clock()[2]
func (t Time) Second() int

//py: str({t})
func (t Time) String() string

//py: time_between({t}, {u})
func (t Time) Sub(u Time) Duration

//py: truncated_time({t}, {d})
func (t Time) Truncate(d Duration) Time

//py: time_in({t}, UTC)
func (t Time) UTC() Time

//py: {t}.ns // 1_000_000_000
func (t Time) Unix() int64

//py: {t}.ns // 1_000
func (t Time) UnixMicro() int64

//py: {t}.ns // 1_000_000
func (t Time) UnixMilli() int64

//py: {t}.ns
func (t Time) UnixNano() int64

func (t *Time) UnmarshalJSON(data []byte) error
func (t *Time) UnmarshalText(data []byte) error

//py: {t}.weekday()
func (t Time) Weekday() Weekday

//py: {t}.date()[0]
func (t Time) Year() int

//py: {t}.year_day()
func (t Time) YearDay() int

func (t Time) Zone() (name string, offset int)

type (
	//py:special
	Timer struct {
		C <-chan Time
	}
)

//py:special
func AfterFunc(d Duration, f func()) *Timer

//py:special
func NewTimer(d Duration) *Timer

//py:special
func (t *Timer) Reset(d Duration) bool

//py:special
func (t *Timer) Stop() bool

type (
	//py: Weekday
	Weekday int
)

const (
	Sunday    Weekday = 0
	Monday    Weekday = 1
	Tuesday   Weekday = 2
	Wednesday Weekday = 3
	Thursday  Weekday = 4
	Friday    Weekday = 5
	Saturday  Weekday = 6
)

//py: str(Weekday({d}))
func (d Weekday) String() string

//py:special
func After(d Duration) <-chan Time

//py:special
func Sleep(d Duration)

//py:special
func Tick(d Duration) <-chan Time
