/** A text to be sent by hand: copied, or opened in WhatsApp. The program itself sends nothing. */
import { TASKS } from '../text/tasks.ts'
import { useText } from '../text/text.ts'
import { ButtonLink } from './button.tsx'
import { Card } from './card.tsx'
import { CopyButton } from './copy-button.tsx'
import styles from './task-form.module.css'

export function ShareText({ text }: { text: string }) {
  const t = useText()
  return (
    <div className="tanpa-cetak">
      <Card title={t(TASKS.share)} hint={t(TASKS.shareHint)}>
        <div className={styles['form']}>
          <p className={styles['text']}>{text}</p>
          <div className={styles['acts']}>
            <CopyButton text={text} />
            <ButtonLink href={`https://wa.me/?text=${encodeURIComponent(text)}`} target="_blank" rel="noopener noreferrer">
              {t(TASKS.openWa)}
            </ButtonLink>
          </div>
        </div>
      </Card>
    </div>
  )
}
