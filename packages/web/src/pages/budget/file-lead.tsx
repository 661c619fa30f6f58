/** What was read of a file in one sentence, and who did what with it when. */
import { STAGE_WORDS } from '@konvergen/core/budget/stage-words.ts'
import { BUDGET } from '../../text/budget.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './budget.module.css'
import type { FileProps } from './file-props.ts'
import { sayMoney } from './say-budget.ts'

export function FileLead({ file }: Pick<FileProps, 'file'>) {
  const t = useText()
  const say = useSay()
  const {
    stage,
    year,
    sheet,
    headRow,
    rows,
    lines,
    leftOut,
    total,
    state,
    uploadedBy,
    uploadedAt,
    appliedBy,
    appliedAt,
    endedBy,
    endedAt,
    reason,
  } = file
  return (
    <>
      <p className={styles['lead']}>
        <strong>
          {t(total === null ? BUDGET.fileLeadUntold : BUDGET.fileLead, {
            rows: say.number(rows),
            lines: say.number(lines),
            out: say.number(leftOut),
            total: sayMoney(total, { t, say }),
          })}
        </strong>{' '}
        {t(BUDGET.filePlace, { stage: STAGE_WORDS[stage].id, year, sheet, row: headRow })}
      </p>
      <p className={`${styles['small']} ${styles['told']}`}>
        {[
          t(BUDGET.uploadedAt, { by: uploadedBy, at: say.moment(uploadedAt) }),
          ...(appliedAt === null ? [] : [t(BUDGET.appliedAt, { by: appliedBy ?? '', at: say.moment(appliedAt) })]),
          ...(endedAt === null
            ? []
            : [
                t(BUDGET.endedWith, {
                  state: t(BUDGET[`state-${state}`]),
                  reason: reason ?? '',
                  by: endedBy ?? '',
                  at: say.moment(endedAt),
                }),
              ]),
        ].join(' · ')}
      </p>
    </>
  )
}
