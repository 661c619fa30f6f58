/**
 * Who a child is, written anew: a wrong name, NIK or address is mended by whoever may write it. The earlier writing stays in the register, so
 * that a later list that still has the slip finds the child; the trail keeps before and after under the child's own key.
 */
import type { ChildPerson } from '@konvergen/contract/measurement.ts'
import type { Day } from '@konvergen/core/kit/day.ts'
import { nameText, nik12Text, nikText } from '@konvergen/core/linkage/identity-texts.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { openPersons, personText, sealPerson } from './person.ts'
import { sealForTrail } from './person-secret.ts'
import { insertPersons } from './register-store.ts'
import { findChild } from './store.ts'

/** What of it is different, before and after. */
function changesOf(before: ChildPerson, after: ChildPerson): { sebelum: Partial<ChildPerson>; sesudah: Partial<ChildPerson> } {
  const changed = (Object.keys(after) as (keyof ChildPerson)[]).filter((key) => before[key] !== after[key])
  const of = (person: ChildPerson) => Object.fromEntries(changed.map((key) => [key, person[key]]))
  return { sebelum: of(before), sesudah: of(after) }
}

export async function correctPerson(ctx: DistrictContext, childId: string, person: ChildPerson): Promise<ChildPerson> {
  const child = await findChild(ctx, childId)
  const before = (await openPersons(ctx, [childId])).get(childId)
  if (child === undefined || before === undefined) throw new Problem('tidak-ditemukan')
  const after: ChildPerson = {
    nik: person.nik,
    nama: person.nama,
    ayah: person.ayah,
    ibu: person.ibu,
    alamat: person.alamat,
    rt: person.rt,
    rw: person.rw,
  }
  const changes = changesOf(before, after)
  const fields = Object.keys(changes.sesudah)
  if (fields.length === 0) {
    tellNothing(ctx)
    return before
  }

  const { keys, kab } = ctx
  const indexOf = (kind: 'nik' | 'nik12' | 'nama', text: string | null) => (text === null ? null : keys.blindIndex(kind, kab, text))
  const identity = { ...after, tglLahir: child.birth as Day, jk: child.sex, desaKode: child.desa_kode }
  const text = personText(after)
  const id = ctx.newId()
  const own = {
    nik: indexOf('nik', nikText(identity)),
    nik12: indexOf('nik12', nik12Text(identity)),
    nama: indexOf('nama', nameText(identity)),
    content: keys.blindIndex('isi', kab, text),
  }
  await insertPersons(ctx, id, [{ id, childId, desaKode: child.desa_kode, keys: own, sealed: sealPerson(ctx, id, text) }])
  const rahasia = await sealForTrail(ctx, childId, changes)
  writeTrail(ctx, { kab, act: 'measurement.correct', subject: childId, detail: { bagian: fields.join(','), rahasia } })
  return after
}
