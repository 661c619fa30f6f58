/** Reminds all that are waited for, in one act; whom it reached stands beside. */
import type { ProgressAnswer } from '@konvergen/contract/verval.ts'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VERVAL } from '../../text/verval.ts'
import { useRemind } from './use-verval-acts.ts'

export function RemindVillages({ kab, progress }: { kab: string; progress: ProgressAnswer }) {
  const t = useText()
  const say = useSay()
  const may = useMay()
  const { putaran, desa } = progress
  const remind = useRemind(kab, putaran.id)
  const open = desa.filter(({ kode, keadaan }) => keadaan !== 'diverifikasi' && may('verval.remind', kab, kode)).map(({ kode }) => kode)
  if (open.length === 0) return null
  return (
    <>
      <Button title={t(VERVAL.remindHint)} disabled={remind.isPending} onClick={() => remind.mutate(open)}>
        {t(VERVAL.remind, { n: say.number(open.length) })}
      </Button>
      {remind.isError && <ProblemNote problem={remind.error} />}
      {remind.data !== undefined && (
        <Note tone="good" title={t(VERVAL.remindDone, { n: say.number(remind.data.diingatkan), m: say.number(remind.data.sudah) })} />
      )}
    </>
  )
}
