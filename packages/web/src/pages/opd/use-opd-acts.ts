/** What can be done with offices and officials; after each act the whole district is asked again, since owners and teams rest on them. */
import {
  addOffice,
  addPerson,
  changePerson,
  checkOffice,
  decidePair,
  endOffice,
  endPost,
  importList,
  previewList,
  renameOffice,
  takeStartingList,
} from '@konvergen/contract/opd.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { forgetDistrict } from '../../app/queries.ts'

const after = (kab: string) => ({ onSuccess: () => forgetDistrict(kab) })

export function useListActs(kab: string) {
  const params = { kab }
  const take = useMutation({ mutationFn: (kode: string[]) => call(takeStartingList, { params, body: { kode } }), ...after(kab) })
  const add = useMutation({ mutationFn: (body: BodyOf<typeof addOffice>) => call(addOffice, { params, body }), ...after(kab) })
  const decide = useMutation({
    mutationFn: ({ id, ...body }: { id: string } & BodyOf<typeof decidePair>) => call(decidePair, { params: { kab, id }, body }),
    ...after(kab),
  })
  return { take, add, decide }
}

export function useOfficeActs(kab: string, id: string) {
  const params = { kab, id }
  const rename = useMutation({ mutationFn: (body: BodyOf<typeof renameOffice>) => call(renameOffice, { params, body }), ...after(kab) })
  const check = useMutation({ mutationFn: (body: BodyOf<typeof checkOffice>) => call(checkOffice, { params, body }), ...after(kab) })
  const end = useMutation({ mutationFn: (berakhir: string) => call(endOffice, { params, body: { berakhir } }), ...after(kab) })
  const isBusy = rename.isPending || check.isPending || end.isPending
  return { rename, check, end, isBusy, problem: rename.error ?? check.error ?? end.error }
}

export function usePeopleActs(kab: string) {
  const add = useMutation({ mutationFn: (body: BodyOf<typeof addPerson>) => call(addPerson, { params: { kab }, body }), ...after(kab) })
  const change = useMutation({
    mutationFn: ({ id, ...body }: { id: string } & BodyOf<typeof changePerson>) => call(changePerson, { params: { kab, id }, body }),
    ...after(kab),
  })
  const end = useMutation({
    mutationFn: ({ id, berakhir }: { id: string; berakhir: string }) => call(endPost, { params: { kab, id }, body: { berakhir } }),
    ...after(kab),
  })
  const isBusy = add.isPending || change.isPending || end.isPending
  return { add, change, end, isBusy, problem: add.error ?? change.error ?? end.error }
}

/** A pasted list: looked at, then kept. */
export function usePastedList(kab: string) {
  const params = { kab }
  const look = useMutation({ mutationFn: (teks: string) => call(previewList, { params, body: { teks } }) })
  const keep = useMutation({ mutationFn: (body: BodyOf<typeof importList>) => call(importList, { params, body }), ...after(kab) })
  return { look, keep }
}
