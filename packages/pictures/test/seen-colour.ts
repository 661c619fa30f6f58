/**
 * How a colour is seen: its lightness (CIE L*), its difference to another (ΔE 1976), and as somebody without red or green receptors sees it (Machado,
 * Oliveira and Fernandes 2009, severity 1). For tests of palettes.
 */

type Triple = readonly [number, number, number]

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)

export function lightOf(hex: string): Triple {
  return [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as unknown as Triple
}

/** Rows of the matrix on linear light. */
const SEEN = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const satisfies Readonly<Record<string, readonly [Triple, Triple, Triple]>>

export type Eye = 'any' | 'grey' | keyof typeof SEEN

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const LUMINANCE: Triple = [0.2126, 0.7152, 0.0722]

export function luminance(hex: string): number {
  return dot(LUMINANCE, lightOf(hex))
}

function seenBy(light: Triple, eye: Eye): Triple {
  if (eye === 'any') return light
  if (eye === 'grey') {
    const y = dot(LUMINANCE, light)
    return [y, y, y]
  }
  const [r, g, b] = SEEN[eye]
  return [dot(r, light), dot(g, light), dot(b, light)].map((channel) => Math.min(1, Math.max(0, channel))) as unknown as Triple
}

/** D65. */
const XYZ: readonly [Triple, Triple, Triple] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
]
const WHITE: Triple = [0.95047, 1, 1.08883]
const root = (t: number): number => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29)

export function labOf(hex: string, eye: Eye): Triple {
  const light = seenBy(lightOf(hex), eye)
  const [x, y, z] = XYZ.map((row, at) => root(dot(row, light) / (WHITE[at] as number))) as unknown as Triple
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

export function lightness(hex: string, eye: Eye = 'any'): number {
  return labOf(hex, eye)[0]
}

export function difference(a: string, b: string, eye: Eye): number {
  const [one, other] = [labOf(a, eye), labOf(b, eye)]
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}
