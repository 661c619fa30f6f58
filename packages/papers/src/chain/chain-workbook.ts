/**
 * The chain and the money of a year as a workbook: the funnels, every thing with how it stands at each stage, money by each dimension. What is not known is said or an empty cell, never 0.
 */
import type { ChainAnswer, FunnelView, PathView, PrevalencePairView, ShortFunnel } from '@konvergen/contract/chain.ts'
import type { SpendingAnswer } from '@konvergen/contract/spending.ts'
import type { Dimension } from '@konvergen/core/chain/divide-money.ts'
import { ROOTS, type Root, STANDINGS, WAY } from '@konvergen/core/chain/follow.ts'
import { sayMoment, sayUnused } from '@konvergen/core/chain/quote-chain.ts'
import { PREVALENCE_WORDS, sayDistrict, sayVerdict } from '@konvergen/core/chain/say-prevalence.ts'
import { DIMENSION_WORDS, ROOT_WORDS, STAGE_WORDS, STANDING_WORDS, UNTOLD_WORDS } from '@konvergen/core/chain/words.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import { KIND_WORDS, PILLAR_WORDS, SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { type Sheet, type SheetColumn, writeWorkbook } from '../xlsx/write-workbook.ts'
import { CHAIN_PAPER_WORDS, type ChainPaperWord } from './chain-words.ts'

export interface ChainPaper {
  readonly chain: ChainAnswer
  readonly paths: Readonly<Record<Root, readonly PathView[]>>
  readonly spending: readonly SpendingAnswer[]
}

interface Voice {
  readonly language: Language
  readonly say: (word: ChainPaperWord) => string
}

const words = (head: string, width: number): SheetColumn => ({ head, format: 'teks', width })
const whole = (head: string): SheetColumn => ({ head, format: 'bulat', width: 18 })
const amount = (digits: string | null): number | null => (digits === null ? null : Number(digits))

function funnelRows(name: string, { root, all, stages }: FunnelView, { language }: Voice) {
  return stages.map(({ stage, lost, rupiah, isAside, ...counts }) => [
    name,
    ROOT_WORDS[root][language],
    all,
    STAGE_WORDS[stage][language],
    ...STANDINGS.map((standing) => counts[standing]),
    isAside ? null : lost,
    amount(rupiah),
  ])
}

function shortRows(name: string, root: Root, { all, sampai, unknown, lost }: ShortFunnel, language: Language) {
  if (all === 0) return []
  return WAY[root].map(({ stage, isAside }, at) => {
    const [arrived, untold] = [sampai[at] ?? 0, unknown[at] ?? 0]
    const counts = [arrived, all - arrived - untold, untold, isAside ? null : (lost[at] ?? 0)]
    return [name, ROOT_WORDS[root][language], all, STAGE_WORDS[stage][language], ...counts, null]
  })
}

function funnelSheet({ funnels, offices, villages }: ChainAnswer, voice: Voice): Sheet {
  const { language, say } = voice
  const columns = [
    words(say('whose'), 40),
    words(say('root'), 20),
    whole(say('all')),
    words(say('stage'), 26),
    ...STANDINGS.map((standing) => whole(STANDING_WORDS[standing][language])),
    whole(say('lost')),
    whole(say('money')),
  ]
  const rows = [
    ...funnels.flatMap((funnel) => funnelRows(say('district'), funnel, voice)),
    ...offices.flatMap(({ name, kegiatan, butir }) => {
      const whose = name ?? UNTOLD_WORDS.lembaga[language]
      return [...shortRows(whose, 'butir', butir, language), ...shortRows(whose, 'kegiatan', kegiatan, language)]
    }),
    ...villages.flatMap(({ name, kecamatan, celah, usulan }) => {
      const whose = `${name} (${kecamatan})`
      return [...shortRows(whose, 'celah', celah, language), ...shortRows(whose, 'usulan', usulan, language)]
    }),
  ]
  return { name: say('funnel'), columns, rows, frozenColumns: 2 }
}

const share = (head: string): SheetColumn => ({ head, format: 'persen', width: 14 })

function prevalenceColumns({ language, say }: Voice): SheetColumn[] {
  const of = (which: 'before' | 'after'): SheetColumn[] => {
    const when = PREVALENCE_WORDS[which][language]
    return [share(`${when}: stunting %`), whole(`${when}: n`), share(`${when}: D/S %`)]
  }
  return [...of('before'), ...of('after'), whole(say('measuredVillages')), words(PREVALENCE_WORDS.change[language], 30)]
}

function measuredCells(figure: PrevalencePairView['before']): (number | null)[] {
  return [figure?.percent ?? null, figure?.measured ?? null, figure?.reach ?? null]
}

/** Where nothing is told of it the cells are empty: not measured is not zero. */
function prevalenceCells(pair: PrevalencePairView | null, { language }: Voice): (number | string | null)[] {
  if (pair === null) return [...measuredCells(null), ...measuredCells(null), null, '']
  return [...measuredCells(pair.before), ...measuredCells(pair.after), pair.villages, sayVerdict(pair, language)]
}

function prevalenceSheet({ villages, prevalence }: ChainAnswer, voice: Voice): Sheet {
  return {
    name: voice.say('prevalence'),
    columns: [words(voice.say('whose'), 40), ...prevalenceColumns(voice)],
    rows: [
      [voice.say('district'), ...prevalenceCells(prevalence.district, voice)],
      ...villages.map((village) => [`${village.name} (${village.kecamatan})`, ...prevalenceCells(village.prevalence, voice)]),
    ],
    frozenColumns: 1,
  }
}

function pathsSheet(root: Root, paths: readonly PathView[], voice: Voice): Sheet {
  const { language, say } = voice
  const stages = WAY[root].map(({ stage }) => stage)
  const columns = [
    words(ROOT_WORDS[root][language], 70),
    words(say('whose'), 30),
    whole(say('money')),
    words(say('lostAt'), 24),
    ...stages.flatMap((stage) => [words(STAGE_WORDS[stage][language], 18), words(say('at'), 50), whole(say('money'))]),
    ...(root === 'butir' ? [] : prevalenceColumns(voice)),
  ]
  const rows = paths.map(({ title, by, rupiah, lost, steps, prevalence }) => [
    title,
    by ?? '',
    amount(rupiah),
    lost === null ? '' : STAGE_WORDS[lost][language],
    ...steps.flatMap(({ standing, at, rupiah: money }) => [
      STANDING_WORDS[standing][language],
      at.map(({ title: name }) => name).join('; '),
      amount(money),
    ]),
    ...(root === 'butir' ? [] : prevalenceCells(prevalence, voice)),
  ])
  return { name: ROOT_WORDS[root][language], columns, rows, frozenColumns: 1 }
}

function nameOf(dimension: Dimension, { key, name }: SpendingAnswer['rows'][number], language: Language): string {
  if (key === null) return UNTOLD_WORDS[dimension][language]
  const lists: Partial<Record<Dimension, Readonly<Record<string, { readonly id: string; readonly en: string }>>>> = {
    sumber: SOURCE_WORDS,
    jenis: KIND_WORDS,
    pilar: PILLAR_WORDS,
  }
  const said = lists[dimension]?.[key]?.[language]
  return said ?? (dimension === 'indikator' ? `${key} ${name ?? ''}`.trim() : (name ?? key))
}

function sums(row: SpendingAnswer['total']): (number | null)[] {
  return [row.activities, ...[row.planned, row.rkpd, row.dpa, row.realised, row.direct, row.directUntold].map(amount), row.reached]
}

function moneySheet({ dimension, rows, total, overlaps }: SpendingAnswer, { language, say }: Voice): Sheet {
  const columns = [
    words(DIMENSION_WORDS[dimension][language], 50),
    whole(say('activities')),
    ...(['planned', 'rkpd', 'dpa', 'realised', 'direct', 'directUntold'] as const).map((word) => whole(say(word))),
    whole(say('reached')),
    words(say('note'), 30),
  ]
  return {
    name: `Rp – ${DIMENSION_WORDS[dimension][language]}`,
    columns,
    rows: [
      ...rows.map((row) => [nameOf(dimension, row, language), ...sums(row), row.isEven ? say('even') : '']),
      ...(overlaps ? [] : [[say('all'), ...sums(total), '']]),
    ],
    frozenColumns: 1,
  }
}

export function writeChain({ chain, paths, spending }: ChainPaper, language: Language): Promise<Uint8Array> {
  const say: Voice['say'] = (word) => CHAIN_PAPER_WORDS[word][language]
  const voice: Voice = { language, say }
  const period = (text: string | null): string => (text === null ? say('untold') : sayPeriod(text, language))
  const about: Sheet = {
    name: say('about'),
    columns: [words(say('subject'), 30), words(say('content'), 110)],
    rows: [
      [say('year'), String(chain.year)],
      [say('moment'), sayMoment(chain)[language]],
      ...sayUnused(chain.unused).map((said) => [say('note'), said[language]]),
      [say('before'), period(chain.before)],
      [say('after'), period(chain.after)],
      [STANDING_WORDS['tidak-diketahui'][language], say('unknownNote')],
      ...sayDistrict(chain.prevalence, language).map((sentence) => [say('prevalence'), sentence]),
      [say('money'), say('moneyNote')],
      [DIMENSION_WORDS.indikator[language], say('overlapNote')],
      [DIMENSION_WORDS.desa[language], say('evenNote')],
    ],
  }
  return writeWorkbook([
    funnelSheet(chain, voice),
    ...ROOTS.map((root) => pathsSheet(root, paths[root], voice)),
    prevalenceSheet(chain, voice),
    ...spending.map((each) => moneySheet(each, voice)),
    about,
  ])
}
