/**
 * The way from a figure on paper to the page of the product where it opens: the page with period, indicator and area in its address. Whoever follows it is asked for
 * a session there, so that it opens within permission. Public papers have none: source and period stand in them alone.
 */
import { CHILDREN_SOURCE } from '@konvergen/core/kit/source-names.ts'
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import { kecamatanOf, levelOf } from '@konvergen/core/wilayah/kode.ts'
import type { AnalysisSpeaker } from './analysis-speaker.ts'

export interface Way {
  /** Where it is, for whoever holds the paper in the hand. */
  readonly text: string
  /** null where the program has no address that others reach. */
  readonly url: string | null
}

const PAGES = {
  situasi: ['Analisis situasi', 'Situation analysis'],
  desa: ['Desa', 'Village'],
  peta: ['Peta', 'Map'],
  angka: ['Angka & target', 'Figures & targets'],
  kesenjangan: ['Kesenjangan', 'Gaps'],
  cakupan: ['Cakupan layanan', 'Service coverage'],
  penyebab: ['Penyebab', 'Causes'],
  lokus: ['Lokus', 'Lokus'],
  'lokus-tahun': ['Lokus per tahun', 'Lokus by year'],
  berkas: ['Berkas masuk', 'Incoming files'],
} as const
type Page = keyof typeof PAGES

type Search = Readonly<Record<string, string | null>>

export class Ways {
  readonly #report: AnalysisReport
  readonly #speak: AnalysisSpeaker
  readonly #names: ReadonlyMap<string, string>

  constructor(report: AnalysisReport, speak: AnalysisSpeaker) {
    this.#report = report
    this.#speak = speak
    const { kecamatan, desa } = report.situation
    this.#names = new Map([...kecamatan, ...desa].map(({ kode, nama }) => [kode, nama]))
  }

  #to(page: Page, said: readonly (string | null)[], { beneath = '', search = {} }: { beneath?: string; search?: Search } = {}): Way | null {
    const { audience, product, district } = this.#report
    if (audience === 'publik' || product === null) return null
    const given = Object.entries(search).filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== '')
    const query = given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
    const [id, en] = PAGES[page]
    const names = [this.#speak.say(id, en), ...said.filter((word) => word !== null)]
    return {
      text: `${this.#speak.say('Buka di Konvergen', 'Open in Konvergen')}: ${names.join(' › ')}`,
      url: product.address === null ? null : `${product.address}/k/${district.kode}/${page}${beneath}${query}`,
    }
  }

  /** The files that the figures are read from, as the pages are asked for them. */
  get #choice(): { readonly recap: string | null; readonly krs: string | null; readonly sumber: string | null } {
    const { stunting, krs } = this.#report.situation.kabupaten.figures
    const origin = stunting.source === CHILDREN_SOURCE ? 'individu' : 'rekap'
    return { recap: stunting.period || null, krs: krs.period || null, sumber: stunting.source === '' ? null : origin }
  }

  #nameOf(kode: string): string | null {
    return this.#names.get(kode) ?? null
  }

  #said(period: string | null): string | null {
    return period === null || period === '' ? null : this.#speak.period(period)
  }

  /** A village has a page of its own, a kecamatan its part of the situation. `month`: of the list of children or the recap; without one that of the report. */
  area(kode: string, month?: string): Way | null {
    const choice = { ...this.#choice, ...(month !== undefined && { recap: month }) }
    const said = [this.#nameOf(kode), this.#said(choice.recap)]
    if (levelOf(kode) === 'desa') return this.#to('desa', said, { beneath: `/${kode}`, search: choice })
    return this.#to('situasi', said, { search: { ...choice, kec: levelOf(kode) === 'kecamatan' ? kode : null } })
  }

  situation(): Way | null {
    return this.area(this.#report.district.kode)
  }

  map(): Way | null {
    const { recap, sumber } = this.#choice
    return this.#to('peta', [this.#said(recap)], { search: { ukuran: 'stunting', periode: recap, sumber } })
  }

  published(): Way | null {
    return this.#to('angka', [])
  }

  /** Of a village or kecamatan: village by village within the kecamatan. */
  gaps(kode: string | null = null): Way | null {
    const period = this.#report.gaps?.period ?? null
    const kec = kode === null || levelOf(kode) === 'kabupaten' ? null : kecamatanOf(kode)
    const within = kec === null ? {} : { sumbu: 'desa', kec }
    return this.#to('kesenjangan', [kec === null ? null : this.#nameOf(kec), this.#said(period)], {
      search: { periode: period, ...within },
    })
  }

  /** One service in one period; of a village what it reported itself. */
  service(code: string, period: string, kode: string): Way | null {
    if (levelOf(kode) === 'kecamatan') return this.gaps(kode)
    const desa = levelOf(kode) === 'desa' ? kode : null
    const said = [code, desa === null ? null : this.#nameOf(desa), this.#said(period)]
    return this.#to('cakupan', said, { beneath: `/${period}/${code}`, search: { wilayah: desa } })
  }

  causes(kode: string | null = null): Way | null {
    const wilayah = kode === null || levelOf(kode) === 'kabupaten' ? null : kode
    return this.#to('penyebab', [wilayah === null ? null : this.#nameOf(wilayah)], { search: { wilayah } })
  }

  lokus(): Way | null {
    return this.#to('lokus', [this.#said(this.#choice.recap)], { search: this.#choice })
  }

  lokusYear(year: number): Way | null {
    return this.#to('lokus-tahun', [String(year)], { search: { tahun: String(year) } })
  }

  files(): Way | null {
    return this.#to('berkas', [])
  }
}
