/**
 * The invented children as e-PPGBM exports them since 2024, "Daftar Anak Berdasarkan Status Gizi": thirty-six columns, with the scores and
 * classes that follow from what was written down, and beside each row what was planted there.
 */
import { ageOf } from '@konvergen/core/growth/age.ts'
import { emptyChildren, FEMALE, LYING, MALE, STANDING } from '@konvergen/core/growth/children.ts'
import { type ClassifiedIndex, classifyColumn } from '@konvergen/core/growth/permenkes-classes.ts'
import { scoreChildren } from '@konvergen/core/growth/score-children.ts'
import { calendarAge } from '@konvergen/core/kit/day.ts'
import type { PosyanduVisits, SyntheticVisit } from '@konvergen/core/setup/synthetic-children.ts'
import { isMeasuringMonth } from '@konvergen/core/setup/visit-child.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'

export type ListCell = string | number

export const CHILD_LIST_HEADING: readonly string[] = [
  'No|NIK|Nama|JK|Tgl Lahir|BB Lahir|TB Lahir|Nama Ortu|Prov|Kab/Kota|Kec|Pukesmas|Desa/Kel|Posyandu|RT|RW|Alamat|Usia Saat Ukur',
  'Tanggal Pengukuran|Berat|Tinggi|Cara Ukur|LiLA|BB/U|ZS BB/U|TB/U|ZS TB/U|BB/TB|ZS BB/TB|Naik Berat Badan|Jml Vit A|KPSP|KIA',
  'Kelas Ibu Balita|MBG|Detail',
].flatMap((part) => part.split('|'))

export interface ListLine {
  /** All cells but the first, which numbers the lines of a file. */
  readonly cells: readonly ListCell[]
  readonly visit: SyntheticVisit
}

const NOTHING = '-'
/** In the order of the classes of Permenkes 2/2020; the words are those of the export. */
const CLASS_WORDS: Readonly<Record<'wei' | 'len' | 'wfl', readonly string[]>> = {
  wei: ['Sangat Kurang', 'Kurang', 'Berat Badan Normal', 'Risiko Lebih'],
  len: ['Sangat Pendek', 'Pendek', 'Normal', 'Tinggi'],
  wfl: ['Gizi Buruk', 'Gizi Kurang', 'Gizi Baik', 'Risiko Gizi Lebih', 'Gizi Lebih', 'Obesitas'],
}
/** Days of six months: from here on LiLA is measured and vitamin A given. */
const HALF_YEAR = 183

const orNothing = (value: number): ListCell => (Number.isNaN(value) ? NOTHING : value)
const bare = (nama: string): string => nama.replace(/^(?:Provinsi|Kabupaten|Kota) /, '').toUpperCase()

/** For each visit class and score of BB/U, TB/U and BB/TB; an implausible score has no class. */
function scoreCells(visits: readonly SyntheticVisit[]): ListCell[][] {
  const children = emptyChildren(visits.length)
  visits.forEach(({ child, day, weight, height, standing }, i) => {
    children.sex[i] = child.jk === 'L' ? MALE : FEMALE
    children.day[i] = day
    children.month[i] = ageOf(day, 'hari').month
    children.weight[i] = weight
    children.lenhei[i] = height
    children.measure[i] = standing ? STANDING : LYING
  })
  const { z, flag } = scoreChildren(children, { indices: ['len', 'wei', 'wfl'] })
  const classes = (index: ClassifiedIndex) => classifyColumn(index, z[index], flag[index])
  const columns = (['wei', 'len', 'wfl'] as const).map((index) => [CLASS_WORDS[index], classes(index), z[index]] as const)
  return visits.map((_, i) =>
    columns.flatMap(([words, own, scores]) => [words[own[i] ?? -1] ?? NOTHING, orNothing(scores[i] ?? Number.NaN)]),
  )
}

function ageText({ child, date }: SyntheticVisit): string {
  const { years, months, days } = calendarAge(child.lahir, date)
  return `${years} Tahun - ${months} Bulan - ${days} Hari`
}

export const positionWord = (standing: boolean): string => (standing ? 'Berdiri' : 'Terlentang')

export function childListLines({ posyandu, visits }: PosyanduVisits, district: District): ListLine[] {
  const nameOf = (areas: readonly { kode: string; nama: string }[], kode: string) =>
    bare(areas.find((area) => area.kode === kode)?.nama ?? '')
  const place = [
    bare(district.provinsi),
    bare(district.nama),
    nameOf(district.kecamatan, posyandu.kecamatan),
    posyandu.puskesmas.toUpperCase(),
  ]
  const desa = nameOf(district.desa, posyandu.desa)
  const scores = scoreCells(visits)
  return visits.map((visit, i) => {
    const { child, date, day, weight, height, standing, arm, gain } = visit
    const isOlder = day >= HALF_YEAR
    const bulan = Number(date.slice(5, 7))
    const identity = [child.nik, child.nama, child.jk, child.lahir, child.bbLahir, child.tbLahir, child.ortu]
    const home = [...place, desa, posyandu.nama.toUpperCase(), child.rt, child.rw, child.alamat]
    const measured = [orNothing(weight), orNothing(height), positionWord(standing), isOlder ? arm : NOTHING]
    const given = [gain ?? NOTHING, isOlder && isMeasuringMonth(bulan) ? 1 : NOTHING, NOTHING, 'Ya', 'Tidak', 'Tidak', '']
    return { visit, cells: [...identity, ...home, ageText(visit), date, ...measured, ...(scores[i] ?? []), ...given] }
  })
}
