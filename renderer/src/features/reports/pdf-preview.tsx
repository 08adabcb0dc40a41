import { type Ref, useEffect, useState } from 'react'
import { useText } from '../../text/text'
import { EmptyState } from '../../ui/empty-state'
import { KeyButton } from '../../ui/key-button'
import classes from './reports.module.css'

/** True where the browser or the window shows a PDF inside a page. */
export const showsPdf = (): boolean => navigator.pdfViewerEnabled

/** The address of a file while the calling part is mounted; null before it is made. */
function useFileAddress(file: File | null): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (file === null) return
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return file === null ? null : address
}

/** The very pages that will be printed, in the browser's own viewer: nothing is drawn a second time. */
export function PdfPreview({ file, ref }: { file: File; ref: Ref<HTMLIFrameElement> }) {
  const say = useText().reports.printPage
  const address = useFileAddress(file)
  if (address === null) return null
  return (
    <iframe
      key={address}
      ref={ref}
      className={classes.pdf}
      title={say.frame}
      src={`${address}#toolbar=0&navpanes=0&view=Fit`}
    />
  )
}

/** What stands where no PDF can be shown inside the page: the way to the window that shows it. */
export function NoPreview({ onOpen }: { onOpen: () => void }) {
  const say = useText().reports.printPage
  return (
    <EmptyState icon="print" title={say.noViewer} actions={<KeyButton label={say.openApart} onPress={onOpen} />}>
      {say.noViewerWay}
    </EmptyState>
  )
}
