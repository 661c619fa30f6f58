/** The head of a preview with its acts: apply or put aside what waits; add newly confirmed rows to what counts already. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { ImportState } from '@konvergen/contract/intake.ts'
import { Button } from '../../parts/button.tsx'
import { MayNot } from '../../parts/may-not.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { PREVIEW } from '../../text/intake.ts'
import { useText } from '../../text/text.ts'
import type { ImportRights } from './import-rights.ts'

interface PreviewHeadProps {
  readonly title: string
  readonly of: string | undefined
  readonly state: ImportState
  readonly hasConfirmed: boolean
  /** What applying again does, where it is not to add newly confirmed rows. */
  readonly again?: Bilingual | undefined
  readonly canApply: boolean
  readonly isApplying: boolean
  readonly onApply: () => void
  readonly onDiscard: () => void
  /** What the role may do with this file. */
  readonly rights: ImportRights
}

export function PreviewHead({
  title,
  of,
  state,
  hasConfirmed,
  again = PREVIEW.placeToo,
  canApply,
  isApplying,
  onApply,
  onDiscard,
  rights,
}: PreviewHeadProps) {
  const t = useText()
  const isStaged = state === 'staged'
  const applyText = isStaged ? PREVIEW.apply : again
  return (
    <PageHead title={title} of={of}>
      {isStaged && rights.mayDiscard && <Button onClick={onDiscard}>{t(PREVIEW.discard)}</Button>}
      {isStaged && !rights.mayApply && <MayNot>{PREVIEW.notYours}</MayNot>}
      {rights.mayApply && (isStaged || (state === 'applied' && hasConfirmed)) && (
        <Button look="primary" disabled={!canApply} onClick={onApply}>
          {t(isApplying ? PREVIEW.applying : applyText)}
        </Button>
      )}
    </PageHead>
  )
}
