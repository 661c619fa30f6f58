/** Search from the head, by keyboard alone: the field keeps the focus, arrows choose, Enter opens, Escape closes. */
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components'
import { Button } from '../parts/button.tsx'
import { GUIDE } from '../text/guide.ts'
import { SHELL } from '../text/shell.ts'
import { useText } from '../text/text.ts'
import { looksLikeNik } from './find-hits.ts'
import { useMay } from './may.ts'
import styles from './search-dialog.module.css'
import { useSearch } from './use-search.ts'

export function SearchDialog({ kab, onClose }: { kab: string | undefined; onClose: () => void }) {
  const t = useText()
  const may = useMay()
  const router = useRouter()
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const { groups, isLooking, isBroken } = useSearch(kab, text)
  const open = (id: string) => {
    const hit = groups.flatMap(({ hits }) => hits).find((one) => one.id === id)
    if (hit === undefined) return
    onClose()
    router.history.push(hit.path)
  }
  const none = looksLikeNik(text) ? t(may('measurement.find', kab) ? GUIDE.childByNik : GUIDE.noDigits) : t(GUIDE.none)
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()} className={styles['veil'] ?? ''}>
      <Modal className={styles['sheet'] ?? ''}>
        <Dialog aria-label={t(GUIDE.find)} className={styles['dialog'] ?? ''}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            <div className={styles['head']}>
              <TextField aria-label={t(GUIDE.findIn)} className={styles['field'] ?? ''}>
                <Input ref={input} placeholder={t(GUIDE.findIn)} maxLength={100} />
              </TextField>
              <Button onClick={onClose}>{t(SHELL.close)}</Button>
            </div>
            <ListBox
              aria-label={t(GUIDE.results)}
              items={groups}
              selectionMode="none"
              onAction={(key) => open(String(key))}
              className={styles['list'] ?? ''}
              renderEmptyState={() => <output className={styles['none']}>{isLooking ? t(GUIDE.looking) : none}</output>}
            >
              {(group) => (
                <ListBoxSection id={group.id} className={styles['group'] ?? ''}>
                  <Header className={styles['name'] ?? ''}>{group.name}</Header>
                  <Collection items={group.hits}>
                    {(hit) => (
                      <ListBoxItem id={hit.id} textValue={hit.name} className={styles['hit'] ?? ''}>
                        <span>{hit.name}</span>
                        {hit.under !== '' && <small>{hit.under}</small>}
                      </ListBoxItem>
                    )}
                  </Collection>
                </ListBoxSection>
              )}
            </ListBox>
          </Autocomplete>
          <p className={styles['foot']}>{isBroken ? t(GUIDE.broken) : t(GUIDE.moreKeys)}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
