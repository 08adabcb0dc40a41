import type { Ref } from 'react'
import { useText } from '../../text/text'
import { EmptyState } from '../../ui/empty-state'
import { KeyButton } from '../../ui/key-button'
import classes from './reports.module.css'

/** True where the browser or the window shows a PDF inside a page. */
export const showsPdf = (): boolean => navigator.pdfViewerEnabled

/** The very pages that will be printed, in the browser's own viewer: nothing is drawn a second time. */
export function PdfPreview({ address, ref }: { address: string; ref: Ref<HTMLIFrameElement> }) {
  const say = useText().reports.printPage
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
