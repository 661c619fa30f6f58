/** The issues of a file as files, to send back to the office that made it. */
import { downloadIssues, ISSUE_FORMS } from '@konvergen/contract/intake.ts'
import { downloadSheetIssues, type SheetChoice } from '@konvergen/contract/sheets.ts'
import { useMutation } from '@tanstack/react-query'
import { addressOf } from '../../app/call.ts'
import { takeFile } from '../../app/take-file.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { PREVIEW } from '../../text/intake.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

export function IssueLinks({ kab, id }: { kab: string; id: string }) {
  const t = useText()
  const { language } = useSay()
  return ISSUE_FORMS.map((bentuk) => (
    <ButtonLink key={bentuk} href={addressOf(downloadIssues, { kab, id }, { bahasa: language, bentuk })} download>
      {t(PREVIEW.downloadIssues, { bentuk })}
    </ButtonLink>
  ))
}

interface SheetIssueButtonsProps {
  readonly kab: string
  readonly id: string
  /** What is being tried; null: what was said when the table was read or applied. */
  readonly choice: SheetChoice | null
}

export function SheetIssueButtons({ kab, id, choice }: SheetIssueButtonsProps) {
  const t = useText()
  const { language } = useSay()
  const take = useMutation({
    mutationFn: (bentuk: (typeof ISSUE_FORMS)[number]) =>
      takeFile(downloadSheetIssues, { params: { kab, id }, body: { pilihan: choice, bentuk, bahasa: language } }),
  })
  return (
    <>
      {ISSUE_FORMS.map((bentuk) => (
        <Button key={bentuk} disabled={take.isPending} onClick={() => take.mutate(bentuk)}>
          {t(PREVIEW.downloadIssues, { bentuk })}
        </Button>
      ))}
      {take.isError && <ProblemNote problem={take.error} />}
    </>
  )
}
