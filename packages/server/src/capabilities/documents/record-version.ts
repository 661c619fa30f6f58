/**
 * The rows of a file that lies there already: a new document, or the next version of one. By whose right, is asked here; in whose transaction,
 * is the caller's.
 */
import type * as contract from '@konvergen/contract/documents.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { EVERYWHERE } from '@konvergen/core/accounts/actor.ts'
import type { DocumentClass } from '@konvergen/core/documents/classes.ts'
import { isPicture } from '@konvergen/core/documents/kinds.ts'
import { type Sight, sees, sightsOf } from '@konvergen/core/documents/sights.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { writeTrail } from '../trail/door.ts'
import { areaNames } from './areas-of.ts'
import { linkDocument } from './link-document.ts'
import { mayKeep, requireVersions } from './look-at-documents.ts'
import { holdDocument, insertDocument, insertVersion } from './store.ts'
import type { Subject } from './subjects.ts'
import type { TakenIn } from './take-in-file.ts'

export type Wanted = BodyOf<typeof contract.finishUpload>

export interface Target {
  /** null: a new document. */
  readonly documentId: string | null
  readonly area: string
  readonly data: DocumentClass
  readonly office: string | null
  readonly subject: Subject | null
}

function refuseValue(id: string, en: string): never {
  throw new Problem('nilai-tidak-sah', { sebab: id, reason: en })
}

/** As ids are written; a role from before the register may still name its office in words. */
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The office for which somebody keeps a document, the first where they are of several; null where they are of none. */
function officeOf({ offices }: Sight): string | null {
  return offices === EVERYWHERE ? null : (offices.find((office) => office !== null && ID.test(office)) ?? null)
}

/** `subject`: of a document about a person, which belongs where the person does, whatever was asked. */
export async function targetOf(ctx: DistrictContext, wanted: Wanted, subject: Subject | null): Promise<Target> {
  const { dokumen, hal, kelas, wilayah } = subject === null ? wanted : { ...wanted, kelas: subject.kind, wilayah: subject.area }
  if (dokumen !== undefined && subject !== null)
    refuseValue('Versi baru tetap tentang anak yang sama.', 'A new version stays about the same child.')
  if (dokumen !== undefined) {
    const [latest] = await requireVersions(ctx, dokumen)
    if (!mayKeep(ctx, latest)) throw new Problem('tidak-boleh')
    if (latest.takenAt !== null) throw new Problem('tidak-ditemukan')
    return { documentId: dokumen, area: latest.area, data: latest.data, office: latest.office, subject: null }
  }
  if (kelas === undefined || wilayah === undefined)
    throw new Problem('permintaan-tidak-sah', { isian: kelas === undefined ? 'kelas' : 'wilayah' })
  if (kelas === 'tugas' && hal?.jenis !== 'tugas')
    refuseValue('Bukti tugas ditambahkan di halaman tugasnya.', 'Evidence of a task is added on the page of that task.')
  const { actor, kab, now } = ctx
  const sights = sightsOf(actor, 'tulis', kab, dayOf(now))
  const sight = sights.find(({ data }) => data === kelas)
  if (sight === undefined) throw new Problem('tidak-boleh')
  const isMine = sees(sights, { data: kelas, area: wilayah, by: actor.id, isWithheld: false }, { kab, me: actor.id })
  // Another's area is as one that does not exist.
  if (!isMine || !(await areaNames(ctx)).has(wilayah)) throw new Problem('tidak-ditemukan')
  return { documentId: null, area: wilayah, data: kelas, office: officeOf(sight), subject }
}

/** Of a picture nothing was said of: somebody may be recognised in it, and nobody has consented. */
function peopleIn({ kind }: TakenIn, { orang }: Wanted): boolean | null {
  return isPicture(kind) ? (orang ?? true) : null
}

function consentIn({ persetujuan }: Wanted, people: boolean | null, today: string): { by: string; on: string } | null {
  if (persetujuan === undefined || people !== true) return null
  if (persetujuan.tanggal > today) refuseValue('Tanggal persetujuan belum tiba.', 'The day of the consent has not come yet.')
  return { by: persetujuan.oleh, on: persetujuan.tanggal }
}

/** The id of the document. */
export async function recordVersion(
  ctx: DistrictContext,
  name: string,
  taken: TakenIn & { id: string; sent: string },
  wanted: Wanted,
  subject: Subject | null,
): Promise<string> {
  const target = await targetOf(ctx, wanted, subject)
  const { kind, bytes, sha256, preview, id, sent } = taken
  const people = peopleIn(taken, wanted)
  const consent = consentIn(wanted, people, dayOf(ctx.now))
  const documentId = target.documentId ?? ctx.newId()
  if (target.documentId === null) await insertDocument(ctx, { ...target, id: documentId })
  const no = (await holdDocument(ctx, documentId)) + 1
  const title = wanted.judul.trim()
  const version = { id, kind, bytes, sha256, sentSha256: sent, preview, people, name, title, consent }
  await insertVersion(ctx, { documentId, area: target.area, no }, version)
  const act = no === 1 ? 'documents.kept' : 'documents.version'
  const withConsent = people === true ? Number(consent !== null) : null
  const detail = {
    no,
    kind,
    bytes,
    sha256,
    class: target.data,
    area: target.area,
    consent: withConsent,
    ...(subject && { [subject.kind]: subject.id }),
  }
  writeTrail(ctx, { kab: ctx.kab, act, subject: documentId, detail })
  if (wanted.hal !== undefined && subject === null) await linkDocument(ctx, { thing: wanted.hal.jenis, id: wanted.hal.id }, documentId)
  return documentId
}
