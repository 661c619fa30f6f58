/**
 * What is missing and why: services with people who were not reached, and the causes that lists by name tell.
 */
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import type { FamilyProfile } from '@konvergen/core/situation/causes/risk-profile.ts'
import { KRS_FIGURES } from '@konvergen/core/situation/situation.ts'
import type { AnalysisSpeaker } from '../analysis/analysis-speaker.ts'
import { CAUSE_NAMES, OFFICE_NAMES } from '../analysis/cause-words.ts'
import { FIGURE_NAMES } from '../ansit/figure-names.ts'
import { left, type PaperTable, right, rightStrong, row } from '../ansit/paper-table.ts'
import type { DeckSlide } from './deck-slide.ts'

const SERVICES = 8
const CAUSES = 6

export function gapsSlide({ gaps }: AnalysisReport, speak: AnalysisSpeaker): DeckSlide {
  const title = speak.say('Layanan yang belum sampai', 'Services that are missing')
  if (gaps === null)
    return {
      title,
      points: [speak.say('Cakupan layanan belum dilaporkan.', 'Coverage of services was not reported.')],
      source: speak.say('Belum ada laporan perangkat daerah.', 'No office has reported yet.'),
      notes: [],
    }
  const { together, lines } = gaps.district
  const missing = lines.filter(({ people, isSummed, state }) => isSummed && state === 'ada' && people !== null && people > 0)
  const silent = lines.filter(({ reported, expected }) => reported < expected).length
  const table: PaperTable = {
    columns: [
      left(speak.say('Layanan', 'Service'), 1),
      left(speak.say('Pengampu', 'Office'), 0.3),
      right(speak.say('Capaian', 'Figure')),
      right('Target'),
      rightStrong(speak.say('Kurang (orang)', 'Short (people)')),
    ],
    rows: missing
      .slice(0, SERVICES)
      .map((line) =>
        row(
          line.name[speak.language],
          line.office ?? speak.say('belum ada', 'nobody yet'),
          speak.figureOf(line),
          speak.value(line, line.target),
          speak.number(line.people),
        ),
      ),
  }
  const [most] = missing
  return {
    title:
      most === undefined
        ? title
        : speak.say(
            `Terbanyak belum sampai: ${most.name.id} (${speak.people(most.people ?? 0)})`,
            `Most are missing: ${most.name.en} (${speak.people(most.people ?? 0)})`,
          ),
    ...(missing.length > 0 ? { table } : {}),
    points: [
      ...(together.services === 0
        ? []
        : [
            speak.say(
              `Seluruhnya ${speak.number(together.short)} dari ${speak.number(together.toServe)} sasaran layanan (${together.services} layanan).`,
              `In all ${speak.number(together.short)} of ${speak.number(together.toServe)} owed (${together.services} services).`,
            ),
          ]),
      ...(silent === 0 ? [] : [speak.say(`Layanan yang belum dilaporkan lengkap: ${silent}.`, `Services not fully reported: ${silent}.`)]),
    ],
    source: speak.say(`Laporan perangkat daerah, ${speak.period(gaps.period)}.`, `Reports of offices, ${speak.period(gaps.period)}.`),
    notes: [
      speak.say(
        'Kurang (orang) = yang masih perlu dijangkau agar sampai target. Seorang dihitung sekali untuk tiap layanan.',
        'Short (people) = those still to be reached to come to the target. Somebody counts once for each service.',
      ),
      ...missing
        .slice(0, SERVICES)
        .map((line) => `${line.code} ${line.name[speak.language]}: ${speak.period(line.period)}, ${line.targetSource ?? ''}`),
    ],
  }
}

/** Without a list by name: what the recap of families tells. */
function recapCauses({ situation }: AnalysisReport, speak: AnalysisSpeaker): DeckSlide {
  const { figures } = situation.kabupaten
  const keys = KRS_FIGURES.filter((key) => key !== 'krs' && !['pusHamil', 'baduta', 'balita'].includes(key))
  const title = speak.say('Faktor risiko keluarga', 'Risk factors of families')
  const source = speak.origin(figures.krs)
  if (figures.krs.source === '')
    return {
      title,
      points: [
        speak.say(
          'Rekap keluarga berisiko dan daftar bernama belum ada.',
          'There is neither a recap of families at risk nor a list by name.',
        ),
      ],
      source,
      notes: [],
    }
  return {
    title,
    table: {
      columns: [
        left(speak.say('Faktor', 'Factor'), 1),
        right(speak.say('Pembilang', 'Numerator')),
        right(speak.say('Penyebut', 'Denominator')),
        rightStrong('%'),
      ],
      rows: keys.map((key) =>
        row(
          FIGURE_NAMES[speak.language][key].name,
          speak.part(figures[key], 'numerator'),
          speak.part(figures[key], 'denominator'),
          speak.bare(figures[key]),
        ),
      ),
    },
    points: [],
    source,
    notes: [
      speak.say(
        'Satu pasangan dapat masuk lebih dari satu “terlalu”; bagian 4T tidak dijumlahkan.',
        'A couple may count in more than one “too”; the parts of 4T are never summed.',
      ),
      ...keys.map(
        (key) =>
          `${FIGURE_NAMES[speak.language][key].name} = ${FIGURE_NAMES[speak.language][key].numerator} : ${FIGURE_NAMES[speak.language][key].denominator}`,
      ),
    ],
  }
}

const shareOf = ({ families }: FamilyProfile): number => (families.known === 0 ? -1 : families.having / families.known)

export function causesSlide(report: AnalysisReport, speak: AnalysisSpeaker): DeckSlide {
  const { causes } = report
  if (causes === null || causes.district.familyProfile.length === 0) return recapCauses(report, speak)
  const { familyProfile, familiesAtRisk, childProfile, needs } = causes.district
  const ordered = familyProfile.filter(({ families }) => families.known > 0).toSorted((a, b) => shareOf(b) - shareOf(a))
  const clear = childProfile.filter(({ ratio }) => ratio !== null && ratio.low > 1)
  const [first] = needs
  return {
    title: speak.say(
      `Penyebab pada ${speak.number(familiesAtRisk)} keluarga berisiko`,
      `Causes with ${speak.number(familiesAtRisk)} families at risk`,
    ),
    table: {
      columns: [
        left(speak.say('Penyebab', 'Cause'), 1),
        right(speak.say('Keluarga', 'Families')),
        right(speak.say('Dari yang diketahui', 'Of those known')),
        rightStrong('%'),
      ],
      rows: ordered
        .slice(0, CAUSES)
        .map((profile) =>
          row(
            CAUSE_NAMES[speak.language][profile.cause],
            speak.number(profile.families.having),
            speak.number(profile.families.known),
            speak.number(100 * shareOf(profile), 1),
          ),
        ),
    },
    points: [
      ...clear.map(({ cause, ratio }) =>
        speak.say(
          `${CAUSE_NAMES.id[cause]}: ${speak.number(ratio?.value ?? null, 1)} kali lebih sering pada anak stunting.`,
          `${CAUSE_NAMES.en[cause]}: ${speak.number(ratio?.value ?? null, 1)} times as often with stunted children.`,
        ),
      ),
      ...(first === undefined
        ? []
        : [
            speak.say(
              `Kebutuhan terbanyak dijawab ${OFFICE_NAMES.id[first.office]}: ${speak.number(first.n)}.`,
              `Most needs are for ${OFFICE_NAMES.en[first.office]}: ${speak.number(first.n)}.`,
            ),
          ]),
    ],
    source:
      causes.families.of === null
        ? speak.say('Daftar anak per nama.', 'List of children by name.')
        : speak.say(`Daftar keluarga ${causes.families.of}.`, `List of families ${causes.families.of}.`),
    notes: [
      speak.say(
        'Rasio dengan selangnya tidak membuktikan sebab. Kebutuhan = satu penyebab pada satu keluarga atau satu anak.',
        'A ratio with its interval proves no cause. A need is one cause of one family or one child.',
      ),
    ],
  }
}
