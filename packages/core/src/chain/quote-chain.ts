/**
 * How papers quote the chain: the same counts of the same moment everywhere, with the day and the beginning of the digest by which two papers can be told to say the same.
 */
import type { Excerpt, Said } from '../kit/excerpt.ts'
import { type Language, sayNumber } from '../kit/say-number.ts'
import { sayPeriod } from '../kit/say-period.ts'
import { type Root, STANDINGS, type Stage } from './follow.ts'
import type { CountedFunnel } from './unused-stages.ts'
import { ROOT_WORDS, STAGE_WORDS, STANDING_WORDS } from './words.ts'

export interface QuotedChain {
  readonly year: number
  /** ISO, of the data. */
  readonly day: string
  /** SHA-256 of all that the asker sees of the chain. */
  readonly digest: string
  readonly funnels: readonly CountedFunnel[]
  readonly unused: readonly Stage[]
}

const DIGEST_SAID = 12

const MONTH_LENGTH = 'YYYY-MM'.length

function sayDay(day: string, language: Language): string {
  return `${Number(day.slice(MONTH_LENGTH + 1))} ${sayPeriod(day.slice(0, MONTH_LENGTH), language)}`
}

const both = (say: (language: Language) => string): Said => ({ id: say('id'), en: say('en') })

/** What the sentence of a root is about: where most falls out that an assembly can still change. */
const TOLD: Readonly<Record<Root, Stage>> = { celah: 'rkpd', butir: 'rkpd', kegiatan: 'rkpd', usulan: 'apbdes' }

const n = (count: number | undefined, language: Language): string => sayNumber(count ?? 0, language)

/** "Of 40 agreements 28 are in the RKPD/Renja, 12 are not, of 0 it is not known; 20 were carried out." */
export function sayFunnel({ root, all, stages }: CountedFunnel): Said {
  const at = (stage: Stage) => stages.find((each) => each.stage === stage)
  const [told, done] = [at(TOLD[root]), at('realisasi')]
  const arrived = STAGE_WORDS[TOLD[root]]
  return {
    id: `Dari ${n(all, 'id')} ${ROOT_WORDS[root].id.toLowerCase()}, ${n(told?.sampai, 'id')} ${arrived.id.replace('Masuk', 'masuk')}, ${n(told?.putus, 'id')} tidak, ${n(told?.['tidak-diketahui'], 'id')} belum diketahui; ${n(done?.sampai, 'id')} sudah ada realisasinya.`,
    en: `Of ${n(all, 'en')} ${ROOT_WORDS[root].en.toLowerCase()}, ${n(told?.sampai, 'en')} are ${arrived.en.replace('In', 'in')}, ${n(told?.putus, 'en')} are not, of ${n(told?.['tidak-diketahui'], 'en')} it is not known; ${n(done?.sampai, 'en')} were carried out.`,
  }
}

export function sayMoment({ year, day, digest }: Pick<QuotedChain, 'year' | 'day' | 'digest'>): Said {
  const short = digest.slice(0, DIGEST_SAID)
  return {
    id: `Rantai tahun ${year} menurut data ${sayDay(day, 'id')}; sidik ${short}.`,
    en: `Chain of ${year} as of ${sayDay(day, 'en')}; digest ${short}.`,
  }
}

export function sayUnused(stages: readonly Stage[]): Said[] {
  return stages.map((stage) => ({
    id: `Tahap “${STAGE_WORDS[stage].id}” tidak ditampilkan: belum ada lembaga yang menyerahkannya.`,
    en: `The stage “${STAGE_WORDS[stage].en}” is left out: no office has handed it in.`,
  }))
}

const COLUMNS: readonly Said[] = [
  { id: 'Tahap', en: 'Stage' },
  ...STANDINGS.map((standing) => STANDING_WORDS[standing]),
  { id: 'Jatuh di sini', en: 'Fell out here' },
]

function rowsOf({ root, all, stages }: CountedFunnel, unused: readonly Stage[]): Said[][] {
  return stages
    .filter(({ stage }) => !unused.includes(stage))
    .map(({ stage, isAside, lost, ...counts }) => [
      both((language) => `${ROOT_WORDS[root][language]} (${sayNumber(all, language)}): ${STAGE_WORDS[stage][language]}`),
      ...STANDINGS.map((standing) => both((language) => sayNumber(counts[standing], language))),
      // What stands beside the way loses nothing.
      both((language) => (isAside ? '–' : sayNumber(lost, language))),
    ])
}

const NOTHING: Said = { id: 'Belum ada yang dihitung dalam rantai tahun ini.', en: 'Nothing is counted in the chain of this year yet.' }

/** Funnels of nothing are left out. `title`: whose chain it is, where it is not the whole district's. */
export function quoteChain(quoted: QuotedChain, title?: Said): Excerpt {
  const counted = quoted.funnels.filter(({ all }) => all > 0)
  return {
    title: title ?? { id: 'Rantai dari kesepakatan sampai realisasi', en: 'The chain from agreement to deed' },
    points: [...(counted.length === 0 ? [NOTHING] : counted.map(sayFunnel)), ...sayUnused(quoted.unused), sayMoment(quoted)],
    table: counted.length === 0 ? null : { columns: COLUMNS, rows: counted.flatMap((funnel) => rowsOf(funnel, quoted.unused)) },
  }
}
