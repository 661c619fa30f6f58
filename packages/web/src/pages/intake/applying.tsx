/** How far the applying of a file is, and how to stop it; and what was wrong with what was done last. */
import type { WatchedWork } from '../../app/use-watched-act.ts'
import { sayStep } from '../../parts/say-step.ts'
import { ProblemNote } from '../../parts/states.tsx'
import { WorkProgress } from '../../parts/work-progress.tsx'
import { PREVIEW } from '../../text/intake.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

interface ApplyingProps {
  readonly name: string
  readonly work: WatchedWork
  readonly problem: unknown
}

export function Applying({ name, work, problem }: ApplyingProps) {
  const t = useText()
  const say = useSay()
  const begun = { spoken: t(PREVIEW.applyingName, { name }), shown: t(PREVIEW.applyingName, { name }) }
  const said = work.step === null ? begun : sayStep(t, say, name, work.step)
  return (
    <>
      <WorkProgress
        name={name}
        said={work.isPending ? said : null}
        hint={t(PREVIEW.applyingHint)}
        stopped={work.wasStopped ? t(PREVIEW.applyStopped) : null}
        onStop={work.stop}
      />
      {problem !== null && <ProblemNote problem={problem} />}
    </>
  )
}
