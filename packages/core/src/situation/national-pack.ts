/**
 * Figures and targets of the nation that ship with the program, each with the page where it was read. Those pages are press and official sites, not the
 * reports themselves: intervals and numbers of children are not among them.
 */
import type { PrevalenceTarget } from './prevalence-target.ts'
import { NATION, type PublishedFigure } from './published-figure.ts'

const EARLY = 'https://news.okezone.com/read/2022/12/14/337/2727244/pbnu-kemenkes-teken-mou-soal-penanganan-stunting-di-indonesia?page=2'
const RECENT = 'https://lestari.kompas.com/read/2024/05/13/150000786/10-provinsi-dengan-prevalensi-stunting-terendah'
const NEWEST = 'https://www.metrotvnews.com/read/bmRCEx85-prevalensi-stunting-nasional-turun-ke-angka-19-8-persen'
const FAR = 'https://indoberita.biz/2025/05/27/prevalensi-stunting-nasional-turun-menjadi-19-8-berita-kesehatan-terkini/'

function ofNation(source: string, year: number, percent: number, page: string): PublishedFigure {
  return { kode: NATION, nama: 'Indonesia', source, year, month: null, percent, low: null, high: null, n: null, population: 'balita', page }
}

export const NATIONAL_FIGURES: readonly PublishedFigure[] = [
  ofNation('Riskesdas', 2018, 30.8, EARLY),
  ofNation('SSGBI', 2019, 27.7, EARLY),
  ofNation('SSGI', 2021, 24.4, EARLY),
  ofNation('SSGI', 2022, 21.6, RECENT),
  ofNation('SKI', 2023, 21.5, RECENT),
  ofNation('SSGI', 2024, 19.8, NEWEST),
]

/** From when each holds is not on those pages. */
function toReach(year: number, percent: number, source: string, page: string): PrevalenceTarget {
  return { level: 'nasional', year, percent, source, page, validFrom: null, reason: null }
}

export const NATIONAL_TARGETS: readonly PrevalenceTarget[] = [
  toReach(2024, 14, 'RPJMN 2020–2024', RECENT),
  toReach(2025, 18.8, 'Kementerian Kesehatan', NEWEST),
  toReach(2029, 14.2, 'RPJMN 2025–2029', NEWEST),
  toReach(2045, 5, 'Indonesia Emas 2045', FAR),
]

/**
 * The World Health Assembly asks for 40 % fewer stunted children (their number, not their share) from 2012 to 2025: 3.85 % a year while the number of
 * children stays. Not a target of any district, and quoted from memory of WHO's papers.
 */
export const WORLD_TARGET = { fromYear: 2012, toYear: 2025, reductionPercent: 40 } as const
