/** What can be done with a quarter of the district: locked; taken along as a workbook; and villages that did not hand in reminded, each with one task. */
import type { BoardAnswer } from '@konvergen/contract/scorecard.ts'
import { downloadScores } from '@konvergen/contract/scorecard-files.ts'
import { addressOf } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { SCORE_ACTS } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import { LockLine } from './lock-line.tsx'
import styles from './scorecard.module.css'
import { useRemindVillages } from './use-scorecard-acts.ts'

export function BoardActs({ kab, board }: { kab: string; board: BoardAnswer }) {
  const t = useText()
  const say = useSay()
  const may = useMay()
  const { periode, terkunci, desa } = board
  const remind = useRemindVillages(kab, periode)
  const silent = desa.filter(({ kode, hitungan }) => hitungan === null && may('scorecard.remind', kab, kode)).map(({ kode }) => kode)
  const { diingatkan = 0, sudah = 0 } = remind.data ?? {}
  return (
    <>
      <LockLine kab={kab} board={board} />
      <div className={`${styles['line']} tanpa-cetak`}>
        <ButtonLink href={addressOf(downloadScores, { kab, periode }, { bahasa: say.language })} download>
          {t(SCORE_ACTS.xlsx)}
        </ButtonLink>
        {silent.length > 0 && !terkunci && (
          <Button title={t(SCORE_ACTS.remindHint)} disabled={remind.isPending} onClick={() => remind.mutate(silent)}>
            {t(SCORE_ACTS.remind, { n: say.number(silent.length) })}
          </Button>
        )}
        {remind.data !== undefined && (
          <output className={styles['small']}>
            {diingatkan > 0 && t(SCORE_ACTS.done, { n: say.number(diingatkan) })}{' '}
            {sudah > 0 && t(SCORE_ACTS.already, { n: say.number(sudah) })}
          </output>
        )}
        {remind.isError && <ProblemNote problem={remind.error} />}
      </div>
    </>
  )
}
