/** The board in sentences: what holds now, and the message that asks for what is missing. */
import type { BoardAnswer } from '@konvergen/contract/coverage.ts'
import { type BoardIndicator, type Speech, sayTarget, sayTotal, unitOf } from '../../parts/coverage/say-coverage.ts'
import { LEAD, OFFICE_STATES, OFFICES, REMIND } from '../../text/coverage.ts'
import {
  type BoardOffice,
  countSilent,
  furthest,
  isDesa,
  isHandedIn,
  mostPeople,
  orderedOffices,
  progressOf,
  widestGap,
} from './arrange-board.ts'

export function officeName({ id, nama }: Pick<BoardOffice, 'id' | 'nama'>, { t }: Speech): string {
  return nama ?? t(id === null ? OFFICES.secretariat : OFFICES.unnamed)
}

function sayWidest(one: BoardIndicator, { t, say }: Speech): string {
  const gap = widestGap(one)
  if (gap === null) return t(LEAD.noGap)
  return t(one.arah === 'naik' ? LEAD.gap : LEAD.gapHigh, {
    nama: one.nama[say.language],
    nilai: sayTotal(one.satuan, one.jumlah, { t, say }),
    target: sayTarget(one.satuan, gap.target.value, { t, say }),
    poin: say.number(gap.short, 1),
  })
}

function sayMost(indicators: readonly BoardIndicator[], widest: BoardIndicator | undefined, speech: Speech): string[] {
  const [most] = indicators
    .filter(({ samaDengan, arah }) => samaDengan === null && arah === 'naik')
    .map((one) => ({ one, people: mostPeople(one) ?? 0 }))
    .toSorted((a, b) => b.people - a.people)
  if (most === undefined || most.people === 0) return []
  const orang = `${speech.say.number(most.people)} ${unitOf(most.one.sasaran, speech)}`
  if (most.one === widest) return [speech.t(LEAD.peopleSame, { orang })]
  return [speech.t(LEAD.people, { nama: most.one.nama[speech.say.language], orang })]
}

/** The first sentence says how it stands; the others what to be careful about. */
export function sayBoard(board: BoardAnswer, speech: Speech): readonly string[] {
  const { t, say } = speech
  const { handedIn, offices, entered, asked } = progressOf(board.lembaga)
  const { silent, all: villages } = countSilent(board)
  const numbers = { n: say.number(handedIn), d: say.number(offices) }
  const [widest] = furthest(board.indikator)
  const [none, all] = offices === 1 ? [LEAD.nobodyOne, LEAD.allOne] : [LEAD.nobody, LEAD.all]
  return [
    t(handedIn === 0 ? none : handedIn === offices ? all : LEAD.offices, numbers),
    t(LEAD.entered, { n: say.number(entered), d: say.number(asked) }),
    // Of a single village its own row says it.
    ...(villages < 2 ? [] : [silent === 0 ? t(LEAD.noneSilent) : t(LEAD.silent, { n: say.number(silent), d: say.number(villages) })]),
    widest === undefined ? t(LEAD.noGap) : sayWidest(widest, speech),
    ...sayMost(board.indikator, widest, speech),
    ...(board.beda === 0 ? [] : [t(LEAD.disputes, { n: say.number(board.beda) })]),
  ]
}

function sayOffice(office: BoardOffice, speech: Speech): string {
  const { t, say } = speech
  const line = t(REMIND.line, {
    nama: officeName(office, speech),
    n: say.number(office.terisi),
    d: say.number(office.diminta),
    keadaan: t(OFFICE_STATES[office.keadaan]),
  })
  const areas = office.wilayahKosong.filter(isDesa).length
  return areas === 0 ? line : t(REMIND.lineAreas, { line, n: say.number(areas) })
}

/** A message of more lines is not read to its end. */
const MOST_LINES = 20

/** Who has not reported, to be sent by hand. `address`: of the board. */
export function sayReminder(board: BoardAnswer, kab: string, address: string, speech: Speech): string {
  const { t, say } = speech
  const open = orderedOffices(board.lembaga).filter((office) => !isHandedIn(office))
  const head = t(REMIND.head, { periode: say.period(board.periode), kab })
  const due = board.tenggat === null ? [] : [t(REMIND.due, { day: say.day(board.tenggat) })]
  const lines = open.slice(0, MOST_LINES).map((office) => sayOffice(office, speech))
  const left = open.length - MOST_LINES
  const rest = left > 0 ? [t(left === 1 ? REMIND.moreOne : REMIND.more, { n: say.number(left) })] : []
  const list = open.length === 0 ? [t(REMIND.none)] : [t(REMIND.list), ...lines, ...rest]
  return [head, ...due, '', ...list, '', t(REMIND.ask, { alamat: address })].join('\n')
}
