package main

import (
	"fmt"
	"math"
	"strconv"
)

type Rational struct{ num, den int64 }

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	if a < 0 {
		return -a
	}
	return a
}
func NewR(n, d int64) Rational {
	if d == 0 {
		panic("zero denominator")
	}
	g := gcd(n, d)
	if d < 0 {
		g = -g
	}
	return Rational{n / g, d / g}
}
func (r Rational) Add(o Rational) Rational { return NewR(r.num*o.den+o.num*r.den, r.den*o.den) }
func (r Rational) String() string {
	if r.den == 1 {
		return strconv.FormatInt(r.num, 10)
	}
	return fmt.Sprintf("%d/%d", r.num, r.den)
}

func sieve(n int) (ps []int) {
	comp := make([]bool, n+1)
	for i := 2; i <= n; i++ {
		if comp[i] {
			continue
		}
		ps = append(ps, i)
		for j := i * i; j <= n; j += i {
			comp[j] = true
		}
	}
	return
}

func isPrime(n uint64) bool {
	if n < 2 || n%2 == 0 {
		return n == 2
	}
	for i := uint64(3); i*i <= n; i += 2 {
		if n%i == 0 {
			return false
		}
	}
	return true
}

func factors(n int) map[int]int {
	f := map[int]int{}
	for p := 2; p*p <= n; p++ {
		for n%p == 0 {
			f[p]++
			n /= p
		}
	}
	if n > 1 {
		f[n]++
	}
	return f
}

func digits(n int) (s int) {
	for ; n > 0; n /= 10 {
		s += n % 10
	}
	return
}

func reverseInt(x int) int {
	r := 0
	for x != 0 {
		d := x % 10
		if r > math.MaxInt32/10 || r < math.MinInt32/10 {
			return 0
		}
		r = r*10 + d
		x /= 10
	}
	return r
}

func armstrong(n int) bool {
	s := strconv.Itoa(n)
	t := 0
	for _, c := range s {
		t += int(math.Pow(float64(c-'0'), float64(len(s))))
	}
	return t == n
}

func newton(f, df func(float64) float64, x float64) float64 {
	for i := 0; i < 100; i++ {
		nx := x - f(x)/df(x)
		if math.Abs(nx-x) < 1e-12 {
			return nx
		}
		x = nx
	}
	return math.NaN()
}

func stats(xs ...float64) (mean, sd, mn, mx float64) {
	mn, mx = math.Inf(1), math.Inf(-1)
	for _, x := range xs {
		mean += x
		mn = math.Min(mn, x)
		mx = math.Max(mx, x)
	}
	mean /= float64(len(xs))
	for _, x := range xs {
		sd += (x - mean) * (x - mean)
	}
	sd = math.Sqrt(sd / float64(len(xs)))
	return
}

func pi(n int) float64 {
	s := 0.0
	for k := 0; k < n; k++ {
		s += math.Pow(-1, float64(k)) / float64(2*k+1)
	}
	return 4 * s
}

func mandel(c complex128) int {
	z := complex(0, 0)
	for i := 0; i < 50; i++ {
		z = z*z + c
		if real(z)*real(z)+imag(z)*imag(z) > 4 {
			return i
		}
	}
	return 50
}

func simpson(f func(float64) float64, a, b float64, n int) float64 {
	h := (b - a) / float64(n)
	s := f(a) + f(b)
	for i := 1; i < n; i++ {
		if i%2 == 0 {
			s += 2 * f(a+float64(i)*h)
		} else {
			s += 4 * f(a+float64(i)*h)
		}
	}
	return s * h / 3
}

func luhn(s string) bool {
	t, alt := 0, false
	for i := len(s) - 1; i >= 0; i-- {
		d := int(s[i] - '0')
		if alt {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		t += d
		alt = !alt
	}
	return t%10 == 0
}

func main() {
	fmt.Println(NewR(1, 2).Add(NewR(1, 3)), NewR(6, -4), NewR(4, 2))
	fmt.Println(sieve(50), isPrime(1000003))
	fmt.Println(factors(360), digits(98765), reverseInt(-123), reverseInt(1534236469))
	for i := 100; i < 1000; i++ {
		if armstrong(i) {
			fmt.Print(i, " ")
		}
	}
	fmt.Println()
	fmt.Printf("%.10f\n", newton(func(x float64) float64 { return x*x - 2 }, func(x float64) float64 { return 2 * x }, 1))
	fmt.Println(stats(1, 2, 3, 4, 5.5))
	fmt.Println(pi(1000), math.Pi, math.MaxInt64, math.MinInt64, uint64(math.MaxUint64))
	for y := 1.0; y >= -1; y -= 0.5 {
		for x := -2.0; x <= 0.5; x += 0.25 {
			if mandel(complex(x, y)) == 50 {
				fmt.Print("*")
			} else {
				fmt.Print(".")
			}
		}
		fmt.Println()
	}
	fmt.Printf("%.6f %v\n", simpson(math.Sin, 0, math.Pi, 100), luhn("4539578763621486"))
	
	var a, b uint8 = 200, 100
	fmt.Println(a+b, a-b, b-a, a*b, a/b, a%b, a<<1, ^a, int8(a), -b)
	x := 7
	x <<= 3
	x |= 1
	x &^= 8
	x ^= 0xFF
	x %= 100
	fmt.Println(x, -x/3, -x%3, 7/-2, 7%-2, x>>1, -x>>1)
	fmt.Println(math.Floor(-2.5), math.Round(2.5), math.Trunc(-2.7), math.Ceil(2.1), math.Mod(7, -3), math.Hypot(3, 4), math.Cbrt(27))
	fmt.Println(int64(math.Pow(2, 40)), uint8(int(300)&0xff), int(float32(16777217)))
	zero := 0.0
	fmt.Println(1/zero, -1/zero, zero/zero, math.IsNaN(zero/zero), zero == -zero)
	fmt.Println(0.1+0.2, float32(0.1)+float32(0.2), 1/3.0, 2.0/3, 100*1.1)
	v, err := strconv.ParseInt("zz", 36, 64)
	fmt.Println(v, err, strconv.FormatInt(-255, 16), strconv.Quote("a\tb"))
	_, err = strconv.ParseInt("99999999999999999999", 10, 64)
	fmt.Println(err)
	_, err = strconv.ParseFloat("abc", 64)
	fmt.Println(err)
	bv, err := strconv.ParseBool("maybe")
	fmt.Println(bv, err)
	h := 0
	for i := 0; i < 200; i++ {
		h = h*31 + i
	}
	fmt.Println(h)
	c := 3 + 4i
	fmt.Println(c*c, real(c), c == complex(3, 4))
	fmt.Printf("%v %.1f\n", c, c)
}
