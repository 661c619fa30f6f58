/**
 * An invented district with its truth, put into the villages of a real one: a list of families that names no child, and the children as e-PPGBM has them.
 */
import type { Day } from '@konvergen/core/kit/day.ts'
import type { LinkedPerson } from '@konvergen/core/linkage/person-columns.ts'
import { marksOfText } from '@konvergen/core/sasaran/family-marks.ts'
import { inventHouseholds } from '../../../core/test/linkage/people/district.ts'
import { inventRegisters } from '../../../core/test/linkage/people/registers.ts'
import { appendList, type PlacedChild } from '../../src/capabilities/measurement/door.ts'
import { appendFamilies, appendPeople, type PersonRow, type PlacedFamilyRow } from '../../src/capabilities/sasaran/door.ts'
import { writeTrail } from '../../src/capabilities/trail/door.ts'
import { asSystem, runInDistrict, type Surroundings } from '../../src/platform/run-work.ts'
import { AT_RISK, familyPerson } from './families.ts'

export interface InventedLists {
  readonly children: readonly PlacedChild[]
  readonly families: readonly PlacedFamilyRow[]
  /** Children whom a civil list and Elsimil have in these families; with the card of the family, by which it is found. */
  readonly persons: readonly PersonRow[]
  /** For each child the row of its family; 0 = it is not there. */
  readonly truth: readonly number[]
}

const NOWHERE = { alamat: null, rt: null, rw: null }
/** Rows of files begin at 2. */
const FIRST_ROW = 2

export function placedChild(row: number, desaKode: string, { nama, ibu, ayah, tglLahir, jk, nik, rumah }: LinkedPerson): PlacedChild {
  return {
    row,
    desaKode,
    nik,
    nama,
    ibu,
    ayah,
    tglLahir: tglLahir ?? ('2024-01-01' as Day),
    jk: jk ?? 'L',
    ...(rumah ?? NOWHERE),
    puskesmas: 'PKM SATU',
    posyandu: 'MELATI',
    tanggalPengukuran: '2026-02-10' as Day,
    berat: 10,
    tinggi: 80,
    caraUkur: 'berdiri',
    lila: null,
    naikBeratBadan: null,
    vitA: null,
    applied: [],
    repairs: [],
  }
}

export function placedFamily(row: number, desa: string, { ibu, ayah, kk, rumah }: LinkedPerson): PlacedFamilyRow {
  // Names and card as invented; the numbers of persons are left out, so that only linkage can tell who is who.
  const home = rumah ?? NOWHERE
  const person = familyPerson(row, { noKk: kk, nikKepala: null, nikIstri: null, namaKepala: ayah, namaIstri: ibu, ...home })
  return { row, desa, person, marks: marksOfText(AT_RISK), welfare: null, accompaniment: null }
}

/** `villages`: codes, to which the invented ones are laid in order. */
export function inventIn(villages: readonly string[], seed: number, households: number): InventedLists {
  const { children, families, listed, truth } = inventHouseholds(seed, households)
  const persons = inventRegisters(seed, { listed })
  const codes = [...new Set([...children, ...families].map(({ desaKode }) => desaKode ?? ''))].toSorted()
  const homes = new Map(codes.map((code, place) => [code, villages[place % villages.length] as string]))
  const home = ({ desaKode }: LinkedPerson): string => homes.get(desaKode ?? '') as string
  return {
    children: children.map((child, place) => placedChild(place + FIRST_ROW, home(child), child)),
    families: families.map((family, place) => placedFamily(place + FIRST_ROW, home(family), family)),
    persons: persons.map(({ family, person: { nik, nama, ibu, ayah, jk, tglLahir } }, place): PersonRow => {
      const card = { kk: families[family]?.kk ?? null, nikIbu: null, kelompok: null }
      return { row: place + FIRST_ROW, role: 'anak', sex: jk, birth: tglLahir, nik, nama, ibu, ayah, ...card }
    }),
    truth: [...truth].map((place) => (place < 0 ? 0 : place + FIRST_ROW)),
  }
}

export function bringChildren(work: Surroundings, kab: string, id: string, rows: readonly PlacedChild[]) {
  return runInDistrict(asSystem(work), 'tulis', kab, (ctx) => {
    writeTrail(ctx, { kab, act: 'intake.apply', subject: id, detail: {} })
    return appendList(ctx, id, [rows])
  })
}

export function bringFamilies(work: Surroundings, kab: string, id: string, rows: readonly PlacedFamilyRow[]) {
  return runInDistrict(asSystem(work), 'tulis', kab, (ctx) => {
    writeTrail(ctx, { kab, act: 'intake.apply', subject: id, detail: {} })
    return appendFamilies(ctx, { id, source: 'KRS by name', period: '2026' }, [rows])
  })
}

export function bringPeople(
  work: Surroundings,
  kab: string,
  origin: { readonly id: string; readonly source: string; readonly period: string },
  rows: readonly PersonRow[],
) {
  return runInDistrict(asSystem(work), 'tulis', kab, (ctx) => {
    writeTrail(ctx, { kab, act: 'intake.apply', subject: origin.id, detail: {} })
    return appendPeople(ctx, origin, rows)
  })
}
