/** What the register is called, the way to write a commitment down, and its files. */
import {
  type CommitmentList,
  downloadCommitmentsCsv,
  downloadCommitmentsPdf,
  downloadCommitmentsXlsx,
} from '@konvergen/contract/commitment.ts'
import { addressOf } from '../../app/call.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

interface ListHeadProps {
  readonly kab: string
  readonly list: CommitmentList
  /** null while one is written. */
  readonly onAdd: (() => void) | null
}

export function ListHead({ kab, list, onAdd }: ListHeadProps) {
  const t = useText()
  const { language } = useSay()
  const query = { tahun: list.tahun, bahasa: language }
  return (
    <PageHead title={t(COMMITMENT.title)} of={String(list.tahun)}>
      {list.bolehTambah && onAdd !== null && (
        <Button look="primary" onClick={onAdd}>
          {t(COMMITMENT.add)}
        </Button>
      )}
      <ButtonLink href={addressOf(downloadCommitmentsPdf, { kab }, query)} download>
        {t(COMMITMENT.pdf)}
      </ButtonLink>
      <ButtonLink href={addressOf(downloadCommitmentsXlsx, { kab }, query)} download>
        {t(COMMITMENT.xlsx)}
      </ButtonLink>
      <ButtonLink href={addressOf(downloadCommitmentsCsv, { kab }, query)} download>
        {t(COMMITMENT.csv)}
      </ButtonLink>
      {list.hitungan.terbit > 0 && (
        <ButtonLink href={`/publik/komitmen/${kab}`} target="_blank">
          {t(COMMITMENT.publicPage)}
        </ButtonLink>
      )}
    </PageHead>
  )
}
