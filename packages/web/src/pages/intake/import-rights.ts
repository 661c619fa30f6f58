/** What the role may do with a file of a kind: a list of children belongs to the health office, each recap to whoever answers for it. */
import type { ImportKind } from '@konvergen/contract/intake.ts'
import { useMay } from '../../app/may.ts'

export interface ImportRights {
  readonly mayApply: boolean
  readonly mayDiscard: boolean
}

export function useImportRights(kab: string, kind: ImportKind): ImportRights {
  const may = useMay()
  const isOwn = may(`intake.own-${kind}`, kab)
  return { mayApply: may('intake.apply', kab) && isOwn, mayDiscard: may('intake.upload', kab) && isOwn }
}
