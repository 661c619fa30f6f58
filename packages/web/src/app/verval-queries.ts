/** What the pages of verval read. Families with names are not kept here: the village page keeps them, or nobody does. */
import { listFamilyLists } from '@konvergen/contract/families.ts'
import { type FamiliesAnswer, listAgreed, listRounds, listVillageFamilies, readAgreed, readProgress } from '@konvergen/contract/verval.ts'
import { readCutOffs, readFamilyStatus, readOwnRound } from '@konvergen/contract/verval-pages.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

export const vervalKey = (kab: string) => [kab, 'verval'] as const

export const roundsQuery = (kab: string) =>
  queryOptions({ queryKey: [...vervalKey(kab), 'putaran'], queryFn: ({ signal }) => call(listRounds, { params: { kab }, signal }) })

export const ownRoundQuery = (kab: string) =>
  queryOptions({ queryKey: [...vervalKey(kab), 'berjalan'], queryFn: ({ signal }) => call(readOwnRound, { params: { kab }, signal }) })

export const progressQuery = (kab: string, id: string) =>
  queryOptions({ queryKey: [...vervalKey(kab), 'maju', id], queryFn: ({ signal }) => call(readProgress, { params: { kab, id }, signal }) })

export const agreedListsQuery = (kab: string) =>
  queryOptions({ queryKey: [...vervalKey(kab), 'tetap'], queryFn: ({ signal }) => call(listAgreed, { params: { kab }, signal }) })

export const agreedQuery = (kab: string, id: string) =>
  queryOptions({ queryKey: [...vervalKey(kab), 'tetap', id], queryFn: ({ signal }) => call(readAgreed, { params: { kab, id }, signal }) })

export const familyStatusQuery = (kab: string) =>
  queryOptions({ queryKey: [...vervalKey(kab), 'status'], queryFn: ({ signal }) => call(readFamilyStatus, { params: { kab }, signal }) })

export const cutOffsQuery = (kab: string) =>
  queryOptions({ queryKey: [...vervalKey(kab), 'batas'], queryFn: ({ signal }) => call(readCutOffs, { params: { kab }, signal }) })

export const familyListsQuery = (kab: string) =>
  queryOptions({ queryKey: [...vervalKey(kab), 'daftar'], queryFn: ({ signal }) => call(listFamilyLists, { params: { kab }, signal }) })

export type VillageFamilies = Omit<FamiliesAnswer, 'total' | 'perHalaman'>

/** All pages of a village. */
export async function fetchVillage(kab: string, id: string, desa: string): Promise<VillageFamilies> {
  const ask = (sesudah?: string) => call(listVillageFamilies, { params: { kab, id, desa }, body: sesudah === undefined ? {} : { sesudah } })
  const first = await ask()
  const keluarga = [...first.keluarga]
  for (let page = first; page.keluarga.length === page.perHalaman; ) {
    page = await ask(keluarga.at(-1)?.id)
    keluarga.push(...page.keluarga)
  }
  const { keadaan, nama, ronde, semuaDesa } = first
  return { keadaan, nama, ronde, semuaDesa, keluarga }
}
