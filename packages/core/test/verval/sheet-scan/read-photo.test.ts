import { type Random, randomInteger, seededRandom } from '@konvergen/core/kit/random.ts'
import { MARKS, type MarkName } from '@konvergen/core/sasaran/family-marks.ts'
import { FINDINGS, type Finding } from '@konvergen/core/verval/finding.ts'
import {
  factorBoxes,
  findingBoxes,
  type Point,
  ROWS_PER_PAGE,
  rowSquares,
  STRIP_SQUARES,
} from '@konvergen/core/verval/sheet-scan/layout.ts'
import { type PhotoFault, type ReadPage, readPhoto } from '@konvergen/core/verval/sheet-scan/read-photo.ts'
import { describe, expect, it } from 'vitest'
import { blacken, type Camera, DESA, drawPage, type Paper, PUTARAN, photograph, tick } from './draw-sheet.ts'

interface Ticked {
  readonly finding: Finding | null
  readonly marks: Partial<Record<MarkName, boolean>>
}

const NUMBERS = Array.from({ length: ROWS_PER_PAGE }, (_, at) => 3 * at + 40)

function tickRow(paper: Paper, position: number, { finding, marks }: Ticked): void {
  if (finding !== null) tick(paper, findingBoxes(position)[FINDINGS.indexOf(finding)]!)
  for (const [name, isSo] of Object.entries(marks)) {
    const { yes, no } = factorBoxes(position)[MARKS.indexOf(name as MarkName)]!
    tick(paper, isSo ? yes : no)
  }
}

function anyRow(random: Random): Ticked {
  const finding = FINDINGS[randomInteger(random, 0, FINDINGS.length)] ?? null
  if (finding !== 'ada') return { finding, marks: {} }
  const changed = MARKS.filter(() => random() < 0.15)
  return { finding, marks: Object.fromEntries(changed.map((name) => [name, random() < 0.5])) }
}

function anySheet(seed: number): { paper: Paper; ticked: readonly Ticked[] } {
  const random = seededRandom(seed)
  const paper = drawPage(NUMBERS)
  const ticked = NUMBERS.map(() => anyRow(random))
  for (const [position, row] of ticked.entries()) tickRow(paper, position, row)
  return { paper, ticked }
}

const [WIDTH, HEIGHT] = [1500, 2000]
const MIDDLE = { x: WIDTH / 2, y: HEIGHT / 2 }

/** The paper's corners, turned by degrees around the middle of the picture, each moved by up to `tilt` points. */
function corners(degrees: number, size: number, tilt: number, random: Random): Point[] {
  const angle = (degrees * Math.PI) / 180
  const [right, down] = [0.38 * size * WIDTH, 0.38 * size * WIDTH * Math.SQRT2]
  const flat = [
    [-right, -down],
    [right, -down],
    [right, down],
    [-right, down],
  ] as const
  return flat.map(([x, y]) => ({
    x: MIDDLE.x + x * Math.cos(angle) - y * Math.sin(angle) + tilt * (2 * random() - 1),
    y: MIDDLE.y + x * Math.sin(angle) + y * Math.cos(angle) + tilt * (2 * random() - 1),
  }))
}

const isPage = (read: ReadPage | PhotoFault): read is ReadPage => 'rows' in read
const read = (paper: Paper, camera: Camera) => readPhoto(photograph(paper, camera), { putaran: PUTARAN, desa: DESA })

function pageOf(paper: Paper, camera: Camera): ReadPage {
  const found = read(paper, camera)
  if (!isPage(found)) throw new Error(found.why)
  return found
}

/** Rows that say anything else than what was ticked, without saying that they are doubtful; and how many of all say it. */
function compare(page: ReadPage, ticked: readonly Ticked[]) {
  const sure = page.rows.filter(({ nomor, doubtful }) => nomor !== null && doubtful.length === 0)
  const wrong = page.rows.filter((row) => {
    const asked = ticked[row.position]
    const isOther = row.nomor !== null && row.nomor !== NUMBERS[row.position]
    const doubts = new Set(row.doubtful.map(({ at }) => at))
    const findingIsOther = !doubts.has('hasil') && row.finding !== asked?.finding
    return isOther || findingIsOther || MARKS.some((name) => !doubts.has(name) && row.marks[name] !== asked?.marks[name])
  })
  return { wrong, sure: sure.length }
}

const CASES: readonly (readonly [string, (random: Random) => Omit<Camera, 'random' | 'width' | 'height'>, number])[] = [
  ['straight', (random) => ({ corners: corners(0, 1.2, 0, random) }), 18],
  ['turned a little', (random) => ({ corners: corners(7, 1.1, 0, random) }), 18],
  ['lying on its side', (random) => ({ corners: corners(90, 0.9, 10, random) }), 18],
  ['upside down', (random) => ({ corners: corners(183, 1.1, 10, random) }), 18],
  ['aslant', (random) => ({ corners: corners(-4, 1.1, 70, random), grain: 4 }), 18],
  [
    'half in the shade',
    (random) => ({ corners: corners(3, 1.1, 30, random), grain: 4, light: (x, y) => (x + 0.6 * y < 1200 ? 0.55 : 1) }),
    9,
  ],
  [
    'in falling light',
    (random) => ({ corners: corners(3, 1.1, 30, random), grain: 5, light: (x, y) => 1 - 0.25 * (x / WIDTH) - 0.25 * (y / HEIGHT) }),
    18,
  ],
  ['out of focus', (random) => ({ corners: corners(2, 1.1, 30, random), blur: 1, grain: 4 }), 15],
  ['much out of focus', (random) => ({ corners: corners(2, 1.1, 30, random), blur: 2, grain: 4 }), 0],
  ['speckled', (random) => ({ corners: corners(-2, 1.1, 30, random), specks: 0.004, grain: 8 }), 12],
  ['bent', (random) => ({ corners: corners(1, 1.1, 20, random), bend: 1.2, grain: 4 }), 15],
  ['dark', (random) => ({ corners: corners(1, 1.1, 20, random), light: () => 0.4, grain: 3 }), 15],
  ['on a black table', (random) => ({ corners: corners(5, 1.1, 30, random), table: 10 }), 18],
  ['on a white table', (random) => ({ corners: corners(5, 1.1, 30, random), table: 250 }), 18],
  ['small', (random) => ({ corners: corners(5, 0.85, 30, random), grain: 4 }), 12],
]

describe('a photograph of a ticked sheet', () => {
  it.each(CASES)('%s: what is read was ticked, or is doubtful', (name, cameraOf, least) => {
    const seed = 1 + 31 * CASES.findIndex(([other]) => other === name)
    const random = seededRandom(seed)
    const { paper, ticked } = anySheet(seed)
    const page = pageOf(paper, { ...cameraOf(random), random, width: WIDTH, height: HEIGHT })
    const { wrong, sure } = compare(page, ticked)
    expect(wrong).toEqual([])
    expect(sure).toBeGreaterThanOrEqual(least)
  })
})

describe('a photograph that cannot be read says why', () => {
  const camera = (more: Partial<Camera> = {}): Camera => {
    const random = seededRandom(5)
    return { corners: corners(2, 1.1, 0, random), random, width: WIDTH, height: HEIGHT, ...more }
  }

  it('a corner is missing', () => {
    const paper = drawPage(NUMBERS)
    blacken(paper, { x: 0, y: 0, width: 9, height: 9 }, 245)
    expect(read(paper, camera())).toEqual({ why: 'tanda-sudut' })
  })

  it('too little light', () => {
    expect(read(drawPage(NUMBERS), camera({ light: () => 0.2 }))).toEqual({ why: 'gelap' })
  })

  it('a square of the strip was scribbled over', () => {
    const paper = drawPage(NUMBERS)
    for (const square of STRIP_SQUARES.slice(60, 66)) blacken(paper, square)
    expect(read(paper, camera())).toEqual({ why: 'jalur' })
  })

  it('another village, or another round', () => {
    const photo = photograph(drawPage(NUMBERS), camera())
    expect(readPhoto(photo, { putaran: PUTARAN, desa: '99.01.03.2003' })).toEqual({ why: 'desa-lain', desa: DESA })
    expect(readPhoto(photo, { putaran: PUTARAN.replace(/1$/, '2'), desa: DESA })).toEqual({ why: 'putaran-lain' })
  })

  it('a row whose number was written over has none, its neighbours keep theirs', () => {
    const paper = drawPage(NUMBERS)
    for (const square of rowSquares(4).slice(3, 9)) blacken(paper, square)
    const numbers = pageOf(paper, camera()).rows.map(({ nomor }) => nomor)
    expect(numbers).toEqual(NUMBERS.map((nomor, at) => (at === 4 ? null : nomor)))
  })

  it('a faint stroke, a speck, a blackened box and two ticks are doubtful', () => {
    const paper = drawPage(NUMBERS)
    const box = (row: number, at: number) => findingBoxes(row)[at]!
    tick(paper, box(0, 0), 205)
    blacken(paper, { x: box(1, 0).x + 1.4, y: box(1, 0).y + 1.4, width: 0.9, height: 0.9 })
    blacken(paper, box(2, 0))
    tick(paper, box(3, 0))
    tick(paper, box(3, 4))
    tick(paper, factorBoxes(4)[2]!.yes)
    const rows = pageOf(paper, camera({ grain: 3 })).rows.slice(0, 6)
    expect(rows.map(({ finding }) => finding)).toEqual([null, null, null, null, null, null])
    expect(rows.map(({ doubtful }) => doubtful.map(({ why }) => why))).toEqual([
      ['samar'],
      ['samar'],
      ['hitam'],
      ['ganda-tanda'],
      ['tanpa-ada'],
      [],
    ])
  })
})
