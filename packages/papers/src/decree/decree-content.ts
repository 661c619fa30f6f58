/**
 * A decree laid out in words: what both papers, Word and PDF, put in its place. Decrees are Indonesian, whatever language the screen has.
 */
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import { type AnnexPart, type AnnexTable, type Decree, dictumName } from '@konvergen/core/opd/decree.ts'

export interface DecreeItem {
  /** `a.`, `1.`, `KESATU`. */
  readonly mark: string
  readonly text: string
}

export interface DecreeContent {
  readonly title: string
  /** Letterhead, line by line. */
  readonly kop: readonly string[]
  /** On a draft: that it is one, and what is still to be checked. Empty on a recorded decree. */
  readonly notes: readonly string[]
  readonly pejabat: string
  readonly nomor: string
  readonly tentang: string
  readonly menimbang: readonly DecreeItem[]
  readonly mengingat: readonly DecreeItem[]
  readonly menetapkan: string
  readonly diktum: readonly DecreeItem[]
  readonly tempat: string
  readonly tanggal: string
  readonly penandatangan: string
  readonly tembusan: readonly DecreeItem[]
  readonly susunan: readonly AnnexContent[]
  readonly annexTitle: string
  /** null = the annex is the team. */
  readonly daftar: AnnexTable | null
}

export interface AnnexContent {
  readonly bidang: string
  readonly tugas: readonly string[]
  readonly rows: readonly { readonly no: string; readonly kedudukan: string; readonly jabatan: string; readonly nama: string }[]
}

const BLANK = '…………………'
const LETTER_A = 97
const YEAR_MONTH = 7
const LETTERS = 26

/** `27 November 2026` */
export function sayDecreeDay(day: string): string {
  return `${Number(day.slice(YEAR_MONTH + 1))} ${sayPeriod(day.slice(0, YEAR_MONTH), 'id')}`
}

function lettered(texts: readonly string[]): DecreeItem[] {
  return texts.map((text, at) => ({ mark: at < LETTERS ? `${String.fromCodePoint(LETTER_A + at)}.` : `${at + 1}.`, text }))
}

function annexContent({ bidang, tugas, rows }: AnnexPart): AnnexContent {
  return {
    bidang: bidang ?? 'Pimpinan tim',
    tugas,
    rows: rows.map(({ kedudukan, jabatan, nama }, at) => ({ no: String(at + 1), kedudukan, jabatan, nama: nama ?? '' })),
  }
}

function notesOf({ isDraft, mengingat }: Decree): string[] {
  if (!isDraft) return []
  const unchecked = mengingat.some(({ terverifikasi }) => !terverifikasi)
  const legal = 'Dasar hukum bertanda * belum diperiksa: cocokkan nomor, tahun dan keberlakuannya dengan Bagian Hukum.'
  return ['DRAF, belum ditetapkan.', ...(unchecked ? [legal] : [])]
}

export function decreeContent(decree: Decree): DecreeContent {
  const { isDraft, pejabat, nomor, tahun, tanggal } = decree
  // A recorded number usually holds its year already.
  const year = nomor === null || /\d{4}/.test(nomor) ? '' : ` TAHUN ${tahun}`
  return {
    title: `KEPUTUSAN ${pejabat}`,
    kop: decree.kop ?? [],
    notes: notesOf(decree),
    pejabat,
    nomor: nomor === null ? `NOMOR ${BLANK} TAHUN ${tahun}` : `NOMOR ${nomor}${year}`,
    tentang: decree.tentang,
    menimbang: lettered(decree.menimbang),
    mengingat: decree.mengingat.map(({ teks, terverifikasi }, at) => ({
      mark: `${at + 1}.`,
      text: `${teks}${isDraft && !terverifikasi ? ' *' : ''};`.replace(/;;$/, ';'),
    })),
    menetapkan: `KEPUTUSAN ${pejabat} TENTANG ${decree.tentang}.`,
    diktum: decree.diktum.map((text, at) => ({ mark: dictumName(at), text })),
    tempat: decree.tempat,
    tanggal: tanggal === null ? BLANK : sayDecreeDay(tanggal),
    penandatangan: decree.penandatangan === '' ? BLANK : decree.penandatangan,
    tembusan: decree.tembusan.map((text, at) => ({ mark: `${at + 1}.`, text })),
    susunan: decree.susunan.map(annexContent),
    annexTitle: decree.daftar?.judul ?? 'SUSUNAN TIM',
    daftar: decree.daftar ?? null,
  }
}
