/** A new meeting is planned. */
import { Card } from '../../parts/card.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { useText } from '../../text/text.ts'
import { MeetingForm } from './meeting-form.tsx'
import { useCreateMeeting } from './use-meeting-acts.ts'

export function PlanMeeting({ kab, onClose }: { kab: string; onClose: () => void }) {
  const t = useText()
  const create = useCreateMeeting(kab, onClose)
  return (
    <Card title={t(MEETINGS.plan)}>
      <MeetingForm kab={kab} start={null} problem={create.error} isBusy={create.isPending} onSave={create.mutate} onCancel={onClose} />
    </Card>
  )
}
