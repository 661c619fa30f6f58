/**
 * Everything that the quality report prints, as one plain value in one language: what `quality.typ` reads as JSON. All words and numbers are
 * finished here; the template decides only where they stand.
 */
import { type Language, sayNumber, sayPercent } from '@konvergen/core/kit/say-number.ts'
import { type QualityReport, WORST_FIRST } from '@konvergen/core/quality/quality-report.ts'
import { sayQualityPeriod, sayQualityReport } from '@konvergen/core/quality/say-quality-report.ts'
import { sayScoreClass } from '@konvergen/core/quality/say-quality-terms.ts'
import { sayVerdict } from '@konvergen/core/quality/say-verdict.ts'
import { checkTable } from './check-table.ts'
import { groupTable, historyTable, positionTable, smartTable, zTable } from './group-tables.ts'
import { fineTable, lookTable, silentNames } from './posyandu-tables.ts'
import { type QualityContext, qualitySourceLine } from './quality-context.ts'
import { qualityMethod } from './quality-method.ts'
import { QualitySpeaker } from './quality-speaker.ts'

interface Tile {
  readonly label: string
  readonly value: string
  /** Small lines below. */
  readonly lines: readonly string[]
}

const TILES = {
  id: {
    of: (all: string) => `dari ${all} posyandu yang mengukur`,
    coverage: 'Sasaran yang diukur (D/S)',
    unknown: 'sasaran tidak diketahui',
    sd: 'Simpangan baku TB/U',
    usual: 'wajarnya 0,8–1,3',
    scores: (n: string) => `${n} nilai z dalam batas WHO`,
    digits: 'Skor angka terakhir tinggi',
    below: 'di bawah 20 dapat diterima',
  },
  en: {
    of: (all: string) => `of ${all} posyandu that measured`,
    coverage: 'Target children measured (D/S)',
    unknown: 'target not known',
    sd: 'SD of height-for-age',
    usual: '0.8–1.3 is usual',
    scores: (n: string) => `${n} z-scores within WHO’s limits`,
    digits: 'Last-digit score of height',
    below: 'below 20 is acceptable',
  },
}

function tiles({ kabupaten, posyandu }: QualityReport, language: Language): Tile[] {
  const words = TILES[language]
  const count = (value: number) => sayNumber(value, language)
  const { verdicts, coverage, quality } = kabupaten
  const { moments } = quality.len
  const { score, verdict } = quality.digits.height
  const { target, measured } = coverage
  const said = WORST_FIRST.map((each) => ({
    label: sayVerdict(each, language),
    value: count(verdicts[each]),
    lines: [words.of(count(posyandu.length))],
  }))
  return [
    ...said,
    target === null || target === 0
      ? { label: words.coverage, value: '–', lines: [words.unknown] }
      : { label: words.coverage, value: sayPercent((100 * measured) / target, language), lines: [`${count(measured)} / ${count(target)}`] },
    {
      label: words.sd,
      value: moments.sd === null ? '–' : sayNumber(moments.sd, language, 2),
      lines: [words.usual, words.scores(count(moments.n))],
    },
    {
      label: words.digits,
      value: score === null ? '–' : count(score),
      lines: verdict === null ? [words.below] : [sayScoreClass(verdict, language), words.below],
    },
  ]
}

/** `patterns`, `funnels`: the pictures, whose files the template opens. */
export function qualityContent(
  report: QualityReport,
  context: QualityContext,
  language: Language,
  pictures: Readonly<Record<'patterns' | 'funnels', readonly { readonly file: string; readonly title: string }[]>>,
) {
  const speak = new QualitySpeaker(language)
  const [lead = '', ...sentences] = sayQualityReport(report, language)
  return {
    language,
    words: speak.words,
    district: report.kabupaten.nama,
    province: context.province ?? '',
    period: sayQualityPeriod(report.period, language),
    demo: context.isDemo,
    sourceLine: qualitySourceLine(report, context, language),
    lead,
    sentences,
    tiles: tiles(report, language),
    hasSigns: (report.signs?.posyandu.length ?? 0) > 0,
    groups: groupTable(report, speak),
    look: lookTable(report, speak),
    fine: fineTable(report, speak),
    silent: silentNames(report),
    patterns: pictures.patterns.map(({ file, title }) => ({ file, title })),
    funnels: pictures.funnels.map(({ file, title }) => ({ file, title })),
    checks: checkTable(report.kabupaten, speak),
    z: zTable(report.kabupaten, speak),
    position: positionTable(report.kabupaten, speak),
    history: historyTable(report.kabupaten, speak),
    smart: smartTable(report.kabupaten, speak),
    smartNote: report.kabupaten.smart?.note[language] ?? null,
    method: qualityMethod(language),
  }
}
