/** Whoever goes away with cells that are not kept is asked first; the browser asks by itself when its window is closed. */
import { useBlocker } from '@tanstack/react-router'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { ENTRY } from '../../text/entry.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './entry.module.css'

interface LeaveGuardProps {
  readonly waiting: number
  /** null: nothing can be kept now. Resolves to whether it was. */
  readonly onSave: (() => Promise<boolean>) | null
}

export function LeaveGuard({ waiting, onSave }: LeaveGuardProps) {
  const t = useText()
  const say = useSay()
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => waiting > 0,
    enableBeforeUnload: () => waiting > 0,
    withResolver: true,
  })
  if (status !== 'blocked') return null
  const saveAndGo = async (save: () => Promise<boolean>) => {
    if (await save()) proceed()
    else reset()
  }
  return (
    <Drawer title={t(ENTRY.leaveTitle, { n: say.number(waiting) })} onClose={reset}>
      <p>{t(ENTRY.leaveBody)}</p>
      <div className={styles['leave']}>
        {onSave !== null && (
          <Button look="primary" onClick={() => void saveAndGo(onSave)}>
            {t(ENTRY.leaveSave)}
          </Button>
        )}
        <Button onClick={reset}>{t(ENTRY.stay)}</Button>
        <Button onClick={proceed}>{t(ENTRY.leave)}</Button>
      </div>
    </Drawer>
  )
}
