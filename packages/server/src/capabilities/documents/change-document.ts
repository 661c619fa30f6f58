/**
 * What can be done with a document that is kept: taken away and brought back, consent recorded and withdrawn. Nothing is removed; each act is
 * in the trail.
 */
import type { Consent, DocumentDetail } from '@konvergen/contract/documents.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { changesOf, tellNothing, writeTrail } from '../trail/door.ts'
import { lookAtDocument, mayKeep, requireVersions } from './look-at-documents.ts'
import { findVersion, holdDocument, markTaken, setConsent } from './store.ts'
import { viewOf } from './view.ts'

export async function setTaken(ctx: DistrictContext, id: string, taken: boolean): Promise<DocumentDetail> {
  await holdDocument(ctx, id)
  const [latest] = await requireVersions(ctx, id)
  if (!mayKeep(ctx, latest)) throw new Problem('tidak-boleh')
  if (!taken && latest.version.goneAt !== null) throw new Problem('isi-tidak-ada')
  if ((latest.takenAt !== null) === taken) {
    tellNothing(ctx)
    return lookAtDocument(ctx, id)
  }
  await markTaken(ctx, id, taken)
  const detail = { no: latest.version.no, class: latest.data, area: latest.area }
  writeTrail(ctx, { kab: ctx.kab, act: taken ? 'documents.taken' : 'documents.returned', subject: id, detail })
  return lookAtDocument(ctx, id)
}

/** After a withdrawal the document may not be one's own to see any more; the answer is what one saw at the moment of the act. */
export async function changeConsent(ctx: DistrictContext, id: string, no: number, consent: Consent | null): Promise<DocumentDetail> {
  await holdDocument(ctx, id)
  const found = await findVersion(ctx, viewOf(ctx), id, no)
  if (found === undefined) throw new Problem('tidak-ditemukan')
  if (!mayKeep(ctx, found)) throw new Problem('tidak-boleh')
  if (found.version.people !== true) {
    const [sebab, reason] = ['Persetujuan hanya untuk foto yang menampakkan orang.', 'Consent is for pictures that show people.']
    throw new Problem('nilai-tidak-sah', { sebab, reason })
  }
  if (consent !== null && consent.tanggal > dayOf(ctx.now)) {
    const [sebab, reason] = ['Tanggal persetujuan belum tiba.', 'The day of the consent has not come yet.']
    throw new Problem('nilai-tidak-sah', { sebab, reason })
  }
  const before = await lookAtDocument(ctx, id)
  await setConsent(ctx, found.version.id, consent === null ? null : { by: consent.oleh, on: consent.tanggal })
  const act = consent === null ? 'documents.consent-withdrawn' : 'documents.consent'
  const change = changesOf({ tanggal: found.version.consent?.on ?? null }, { tanggal: consent?.tanggal ?? null })
  writeTrail(ctx, { kab: ctx.kab, act, subject: id, detail: { no, ...change } })
  const versions = before.versions.map((version) => (version.no === no ? { ...version, consent } : version))
  return { ...before, versions, latest: before.latest.no === no ? { ...before.latest, consent } : before.latest }
}
