import type { CourseRow, Recognised } from '@shared/contract/courses'
import { type ClipboardEvent, type DragEvent, useEffect, useRef, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { type ChosenFile, chooseImportFile, droppedFile, fromFile } from '../../../client/chosen-file'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { EmptyState } from '../../../ui/empty-state'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { Sheet } from '../../../ui/sheet'
import classes from '../courses.module.css'
import { ReviewList } from './review-list'

/** A class from a list: a file is chosen, dropped, or pasted from a table; then each row says who that is. */
export function EnrolList({ course, onDone }: { course: CourseRow; onDone: () => void }) {
  const text = useText()
  const say = text.courseLearners.list
  const room = useRef<HTMLDivElement>(null)
  const { read, error, take, fail } = useListFile(course.courseId)
  const choose: Action = {
    id: 'courses.chooseList',
    place: 'courses',
    label: read === null ? say.choose : say.again,
    keys: 'Alt O',
    icon: 'folder',
    perform: () => void chooseImportFile().then(take, fail),
  }
  useActions([choose])
  useEffect(() => room.current?.focus(), [])
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (pasted.trim() === '') return
    event.preventDefault()
    void take(fromFile(new File([pasted], say.pasted, { type: 'text/plain' })))
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    void droppedFile(event.dataTransfer).then(take)
  }
  return (
    <div
      ref={room}
      tabIndex={-1}
      className={classes.room}
      role="group"
      aria-label={say.title}
      onPaste={onPaste}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onDone()
      }}
    >
      <div className={classes.deeds}>
        <ActionButton action={choose} primary={read === null} />
        <KeyButton label={say.back} keys="Esc" onPress={onDone} />
      </div>
      {error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(error, text.failure).join(' ')}
        </Note>
      )}
      {read === null ? (
        <Sheet label={say.title} fill>
          <EmptyState icon="import" title={say.begin}>
            {say.beginWay}
          </EmptyState>
        </Sheet>
      ) : (
        <ReviewList key={JSON.stringify(read.rows.map(({ row }) => row))} course={course} read={read} onDone={onDone} />
      )}
    </div>
  )
}

/** The file that was taken, as it was read, or why it could not be. */
function useListFile(courseId: string) {
  const [read, setRead] = useState<Recognised | null>(null)
  const [error, setError] = useState<unknown>(null)
  const take = async (chosen: ChosenFile | null) => {
    if (chosen === null) return
    setError(null)
    try {
      setRead(await core.courses.recognise({ courseId, file: await chosen.read() }))
    } catch (reason) {
      setError(reason)
    }
  }
  return { read, error, take, fail: setError }
}
