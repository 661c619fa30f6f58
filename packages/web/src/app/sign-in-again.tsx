/**
 * Over a page whose session has ended: signing in again brings the page back as it was left, with what was entered. What stood on it is
 * covered meanwhile, since nobody knows who sits there now.
 */
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from '../parts/button.tsx'
import { DemoRoles } from '../parts/demo-roles.tsx'
import { SignInForm } from '../parts/sign-in-form.tsx'
import { ENTER } from '../text/enter.ts'
import { useText } from '../text/text.ts'
import { askWhoAgain, useMe } from './me.ts'
import { queryClient } from './queries.ts'
import { sessionIsBack } from './session-end.ts'
import styles from './sign-in-again.module.css'

/** Somebody else than before gets a page of their own. */
async function goOn(before: string | undefined): Promise<void> {
  const { account } = await askWhoAgain()
  if (account?.id !== before) {
    window.location.reload()
    return
  }
  sessionIsBack()
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'saya' })
}

export function SignInAgain() {
  const t = useText()
  const { account, demo, demoRoles } = useMe()
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className={styles['veil'] ?? ''}>
      <Modal className={styles['box'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''}>
          <Heading slot="title" level={2}>
            {t(ENTER.over)}
          </Heading>
          <p className={styles['body']}>{t(ENTER.overBody)}</p>
          {demo ? (
            <DemoRoles roles={demoRoles} />
          ) : (
            <SignInForm username={account?.username ?? ''} onSignedIn={() => void goOn(account?.id)} />
          )}
          <Button look="quiet" onClick={() => window.location.assign('/masuk')}>
            {t(ENTER.overElse)}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
