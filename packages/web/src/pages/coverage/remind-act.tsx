/** The secretariat reminds the offices that have not handed in: each gets one task. And when the program does so by itself. */
import type { BoardAnswer } from '@konvergen/contract/coverage.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { REMIND } from '../../text/coverage.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { isHandedIn } from './arrange-board.ts'
import styles from './coverage-page.module.css'
import { ReminderRuleDrawer } from './reminder-rule.tsx'
import { useRemindOffices } from './use-coverage-acts.ts'

export function RemindAct({ kab, board }: { kab: string; board: BoardAnswer }) {
  const t = useText()
  const say = useSay()
  const remind = useRemindOffices(kab, board.periode)
  const [isSetting, setSetting] = useState(false)
  const open = board.lembaga.filter((office) => office.diminta > 0 && !isHandedIn(office)).length
  const { hariSebelum, jarakHari } = board.pengingat
  const { diingatkan = 0, barusan = 0 } = remind.data ?? {}
  return (
    <div className={`${styles['tail']} tanpa-cetak`}>
      <div className={styles['acts']}>
        {open > 0 && board.keadaan === 'terbuka' && (
          <Button look="primary" disabled={remind.isPending} onClick={() => remind.mutate()}>
            {t(open === 1 ? REMIND.actOne : REMIND.act, { n: say.number(open) })}
          </Button>
        )}
        <span className={styles['small']}>
          {hariSebelum === null ? t(REMIND.never) : t(REMIND.auto, { n: say.number(hariSebelum), m: say.number(jarakHari) })}
        </span>
        <Button look="quiet" onClick={() => setSetting(true)}>
          {t(REMIND.set)}
        </Button>
      </div>
      {remind.data !== undefined && (
        <output className={styles['small']}>
          {diingatkan > 0 && t(REMIND.done, { n: say.number(diingatkan) })} {barusan > 0 && t(REMIND.lately, { n: say.number(barusan) })}
        </output>
      )}
      {remind.error !== null && <ProblemNote problem={remind.error} />}
      {isSetting && <ReminderRuleDrawer kab={kab} rule={board.pengingat} onClose={() => setSetting(false)} />}
    </div>
  )
}
