/**
 * Why: risk factors by the recap of families, and where lists by name stand, what stunted children and families have and who would have to act.
 */
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import type { AreaCauses } from '@konvergen/core/situation/causes/area-causes.ts'
import type { Tally } from '@konvergen/core/situation/causes/risk-profile.ts'
import { left, type PaperTable, right, rightStrong, row } from '../ansit/paper-table.ts'
import { riskByKecamatan, riskTable } from '../ansit/risk-tables.ts'
import { WORDS } from '../ansit/words.ts'
import type { AnalysisSpeaker } from './analysis-speaker.ts'
import { CAUSE_NAMES, OFFICE_NAMES } from './cause-words.ts'
import { type Block, heading, leadingTo, plain, quiet, tableOf } from './paper-blocks.ts'
import { wordingOf } from './summary-section.ts'
import type { Ways } from './ways.ts'

function percentOf({ having, known }: Tally, speak: AnalysisSpeaker): string {
  return known === 0 ? speak.unknown : speak.number((100 * having) / known, 1)
}

function partsOf(tally: Tally, speak: AnalysisSpeaker): string {
  return tally.known === 0 ? speak.unknown : `${speak.count(tally.having)} ${WORDS[speak.language].outOf} ${speak.count(tally.known)}`
}

export function familyCauses({ familyProfile }: AreaCauses, speak: AnalysisSpeaker): PaperTable {
  return {
    columns: [
      left(speak.say('Penyebab pada keluarga berisiko', 'Cause with families at risk'), 1),
      right(speak.say('Keluarga', 'Families')),
      rightStrong('%'),
      right(speak.say('Tidak diketahui', 'Not known')),
    ],
    rows: familyProfile.map(({ cause, families }) =>
      row(CAUSE_NAMES[speak.language][cause], partsOf(families, speak), percentOf(families, speak), speak.count(families.unknown)),
    ),
  }
}

function childCauses({ childProfile }: AreaCauses, speak: AnalysisSpeaker): PaperTable {
  return {
    columns: [
      left(speak.say('Penyebab pada anak', 'Cause with children'), 1),
      right(speak.say('Anak stunting', 'Stunted')),
      rightStrong('%'),
      right(speak.say('Anak lain', 'Others')),
      right('%'),
      right(speak.say('Rasio (selang 95 %)', 'Ratio (95% interval)')),
    ],
    rows: childProfile.map(({ cause, stunted, others, ratio }) =>
      row(
        CAUSE_NAMES[speak.language][cause],
        partsOf(stunted, speak),
        percentOf(stunted, speak),
        partsOf(others, speak),
        percentOf(others, speak),
        ratio === null ? speak.unknown : `${speak.number(ratio.value, 2)} (${speak.number(ratio.low, 2)}–${speak.number(ratio.high, 2)})`,
      ),
    ),
  }
}

export function needsTable({ needs }: AreaCauses, speak: AnalysisSpeaker): PaperTable {
  return {
    columns: [
      left(speak.say('Lembaga', 'Office'), 0.7),
      left(speak.say('Yang dibutuhkan', 'What is needed'), 1),
      rightStrong(speak.say('Kebutuhan', 'Needs')),
      right(speak.say('Kumulatif %', 'Cumulative %')),
    ],
    rows: needs.map(({ office, n, cumulative, needs: own }) =>
      row(
        OFFICE_NAMES[speak.language][office],
        own.map(({ cause, n: count }) => `${CAUSE_NAMES[speak.language][cause]}: ${speak.count(count)}`).join('; '),
        speak.count(n),
        speak.number(100 * cumulative, 1),
      ),
    ),
  }
}

export function causeSources({ causes }: AnalysisReport, speak: AnalysisSpeaker): { readonly children: string; readonly families: string } {
  const { time, families } = causes ?? { time: null, families: { origin: 'daftar', of: null } as const }
  const list =
    families.origin === 'data-tetap'
      ? speak.say('Data Tetap versi', 'agreed data, version')
      : speak.say('daftar keluarga', 'list of families')
  return {
    children:
      time === null
        ? speak.say('belum ada anak yang diukur', 'no child was measured')
        : speak.say(
            `daftar anak e-PPGBM, ${speak.day(time.from)} sampai ${speak.day(time.until)}`,
            `e-PPGBM list of children, ${speak.day(time.from)} to ${speak.day(time.until)}`,
          ),
    families: families.of === null ? speak.say('belum ada daftar keluarga', 'no list of families') : `${list} ${speak.period(families.of)}`,
  }
}

function byName(report: AnalysisReport, speak: AnalysisSpeaker): Block[] {
  const { causes } = report
  if (causes === null)
    return [
      quiet(
        speak.say(
          'Belum ada daftar bernama (anak atau keluarga), sehingga penyebab belum dapat dihitung per orang.',
          'There is no list by name yet, of children or of families, so causes cannot be counted person by person.',
        ),
      ),
    ]
  const { district } = causes
  const { children, families } = causeSources(report, speak)
  const { stunting, tidak, belum } = district.children
  const ratioNote = quiet(
    speak.say(
      'Rasio menunjukkan berapa kali lebih sering suatu penyebab ditemukan; ia tidak membuktikan sebab-akibat. Yang tidak diketahui tidak ikut dalam persentase.',
      'The ratio says how much more often a cause is found; it proves none. Whoever is not known stands in no percentage.',
    ),
  )
  return [
    heading(2, speak.say('Orang demi orang, tanpa nama', 'Person by person, without names')),
    ...(causes.time === null
      ? []
      : [
          plain(
            speak.say(
              `${speak.count(stunting)} anak stunting, ${speak.count(tidak)} tidak, ${speak.count(belum)} belum diketahui panjangnya.`,
              `${speak.count(stunting)} children stunted, ${speak.count(tidak)} not, of ${speak.count(belum)} the length is not known.`,
            ),
          ),
          ratioNote,
          ...tableOf(
            speak.say('Penyebab pada anak stunting dan anak lain', 'Causes with stunted children and with others'),
            childCauses(district, speak),
            children,
          ),
        ]),
    ...(causes.families.of === null
      ? []
      : tableOf(speak.say('Penyebab pada keluarga berisiko', 'Causes with families at risk'), familyCauses(district, speak), families)),
    ...tableOf(speak.say('Siapa yang harus bertindak', 'Who would have to act'), needsTable(district, speak), `${children}; ${families}`),
  ]
}

export function causesSection(report: AnalysisReport, ways: Ways, speak: AnalysisSpeaker): Block[] {
  const words = WORDS[speak.language]
  const { krs } = report.situation.kabupaten.figures
  const hasRecap = krs.source !== ''
  const source = speak.origin(krs)
  return [
    heading(1, speak.say('Penyebab', 'Causes')),
    ...(hasRecap
      ? [
          ...leadingTo(ways.situation(), [
            quiet(words.riskNote),
            ...tableOf(words.risk, riskTable(report, speak), source),
            ...tableOf(`${words.risk}: ${words.kecamatan.toLowerCase()}`, riskByKecamatan(report, speak), source, true),
          ]),
        ]
      : [plain(speak.say('Belum ada rekap keluarga berisiko.', 'There is no recap of families at risk yet.'))]),
    ...byName(report, speak),
    ...wordingOf(report, ['penyebab-gizi', 'penyebab-lingkungan'], speak),
  ]
}
