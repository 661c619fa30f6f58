/** The situation page without a situation: nothing has come in, or it cannot be shown. */
import { PageHead } from '../../parts/page-head.tsx'
import { Empty, ProblemNote } from '../../parts/states.tsx'
import { UploadLink } from '../../parts/upload-link.tsx'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'

export function NoFigures({ kab }: { kab: string }) {
  const t = useText()
  return (
    <Empty
      title={t(SITUATION.emptyTitle)}
      acts={
        <UploadLink kab={kab} isPrimary>
          {t(SITUATION.upload)}
        </UploadLink>
      }
    >
      <p>{t(SITUATION.emptyBody)}</p>
    </Empty>
  )
}

export function SituationProblem({ problem, retry }: { problem: unknown; retry: () => void }) {
  const t = useText()
  return (
    <>
      <PageHead title={t(SITUATION.title)} />
      <ProblemNote problem={problem} retry={retry} />
    </>
  )
}
