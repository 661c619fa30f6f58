/** A sheet from the side for what belongs to the page but not on it: opened by an act, closed by Escape, focus kept inside. */
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import { Button } from './button.tsx'
import styles from './drawer.module.css'

export function Drawer({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const t = useText()
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()} className={styles['veil'] ?? ''}>
      <Modal className={styles['drawer'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''}>
          <div className={styles['head']}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button onClick={onClose}>{t(SHELL.close)}</Button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
