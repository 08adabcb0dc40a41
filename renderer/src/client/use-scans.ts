import { useQuery } from '@tanstack/react-query'
import { guardedScanSubjects, type Scan, type ScanSubject, scanTypes } from '@shared/contract/scans'
import { useEffect, useState } from 'react'
import { useText } from '../text/text'
import { api, core, newId } from './client'
import { pickFile, showPdf } from './desktop'
import { failureWords } from './failure-words'
import { useCommand } from './use-command'

const none: readonly Scan[] = []

/** An image that is being looked at; its address lives until it is closed. */
export type ScanPreview = { title: string; address: string }

/**
 * The papers of a subject and what can be done with them, as `ui/scan-list` takes them. Opening a paper of a member first says so in
 * the book's history; a PDF opens in a window of its own, an image in its place.
 */
export function useScans(subject: ScanSubject, key: string) {
  const say = useText().failure
  const { data } = useQuery(api.scans.list.queryOptions({ input: { subject, key } }))
  const adding = useCommand(core.scans.add)
  const removing = useCommand(core.scans.remove)
  const opening = useOpening(subject)
  const failed = adding.error ?? removing.error ?? opening.error
  const pick = async () => {
    const file = await pickFile(scanTypes.join(','))
    if (file !== null) await adding.run({ subject, key, file, title: '' })
  }
  return {
    scans: data ?? none,
    guarded: guardedScanSubjects.includes(subject),
    busy: adding.busy || removing.busy || opening.busy,
    fault: failed === null ? null : failureWords(failed, say).join(' '),
    preview: opening.preview,
    onAdd: () => void pick(),
    onOpen: (scan: Scan) => void opening.open(scan),
    onRemove: (scan: Scan) => void removing.run({ attachmentId: scan.attachmentId }),
    onClosePreview: opening.close,
  }
}

function useOpening(subject: ScanSubject) {
  const [preview, setPreview] = useState<ScanPreview | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const address = preview?.address
  useEffect(() => () => (address === undefined ? undefined : URL.revokeObjectURL(address)), [address])
  const open = async ({ attachmentId, title }: Scan) => {
    setBusy(true)
    setError(null)
    try {
      const id = guardedScanSubjects.includes(subject) ? newId() : null
      if (id !== null) await core.scans.open({ id, attachmentId })
      const file = await core.scans.read({ attachmentId, opening: id })
      if (file.type === 'application/pdf') await showPdf(file)
      else setPreview({ title, address: URL.createObjectURL(file) })
    } catch (failure) {
      setError(failure)
    } finally {
      setBusy(false)
    }
  }
  return { preview, error, busy, open, close: () => setPreview(null) }
}
