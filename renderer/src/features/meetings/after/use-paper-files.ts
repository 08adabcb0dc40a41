import { keepFile } from '../../../client/desktop'
import { usePaper } from '../../../client/use-paper'
import { useText } from '../../../text/text'
import { showDone } from '../../../ui/toast'

/** A paper shown as PDF, or kept as a text document. `make` asks the core for either. */
export function usePaperFiles(make: (format: 'pdf' | 'docx') => Promise<File>) {
  const say = useText().after
  const paper = usePaper()
  return {
    busy: paper.busy,
    pdf: () => paper.show(() => make('pdf')),
    docx: () =>
      paper.show(async () => {
        const kept = await keepFile(await make('docx'))
        if (kept !== null && kept !== '') showDone(say.saved(kept))
        return null
      }),
  }
}
