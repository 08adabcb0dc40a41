import type { CertificateDue, PostWithoutCourse } from '@shared/contract/training-progress'
import { learnerPostWords, trackWords } from '@shared/text/training-words'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { type Text, useText } from '../../text/text'
import type { GridColumn } from '../../ui/data-grid'
import { EmptyState } from '../../ui/empty-state'
import { Sheet } from '../../ui/sheet'
import { Tag } from '../../ui/tag'
import { ListGrid, type ListViewProps, matching } from './list-grid'
import { CERTIFICATES } from './parts'
import classes from './progress.module.css'

const toneOf = { overdue: 'red', due: 'amber', issuedLate: 'plain' } as const

/** What is to be done: certificates to be given, the most urgent first, and officers to be asked to a course. */
export function ToDoView({ data: { certificatesDue, untrained }, query, grid, onType }: ListViewProps) {
  const say = useText().trainingProgress
  const [, navigate] = useLocation()
  const dueColumns = useMemo(() => columnsOfDue(say), [say])
  const postColumns = useMemo(() => columnsOfPosts(say), [say])
  const words = ({ name, cooperative }: { name: string; cooperative: string }) => `${name} ${cooperative}`
  return (
    <div className={classes.two}>
      <Sheet title={say.due} aside={<span className={classes.quiet}>{say.dueNote}</span>} fill>
        <ListGrid
          grid={grid}
          id="progress-due"
          label={say.due}
          columns={dueColumns}
          rows={matching(certificatesDue, query, (row) => `${words(row)} ${row.courseCode}`)}
          rowTone={({ state }) => (state === 'issuedLate' ? 'quiet' : undefined)}
          empty={
            certificatesDue.length === 0 ? (
              <EmptyState icon="check" title={say.noDue}>
                {say.noDueWay}
              </EmptyState>
            ) : null
          }
          onOpen={() => navigate(CERTIFICATES)}
          onType={onType}
        />
      </Sheet>
      <Sheet title={say.posts} fill>
        <ListGrid
          id="progress-posts"
          label={say.posts}
          columns={postColumns}
          rows={matching(untrained, query, words)}
          empty={
            untrained.length === 0 ? (
              <EmptyState icon="check" title={say.noPosts}>
                {say.noPostsWay}
              </EmptyState>
            ) : null
          }
          onType={onType}
        />
      </Sheet>
    </div>
  )
}

function columnsOfDue(say: Text['trainingProgress']): GridColumn<CertificateDue>[] {
  const { column } = say
  return [
    { key: 'person', title: column.person, width: 180, grow: true, fixed: true, value: ({ name }) => name },
    { key: 'cooperative', title: column.cooperative, width: 170, value: ({ cooperative }) => cooperative },
    { key: 'code', title: column.code, kind: 'code', width: 110, value: ({ courseCode }) => courseCode },
    {
      key: 'decision',
      title: column.decision,
      kind: 'code',
      width: 120,
      value: ({ decisionNumber }) => decisionNumber,
    },
    { key: 'decidedOn', title: column.decidedOn, kind: 'date', width: 110, value: ({ decidedOn }) => decidedOn },
    { key: 'by', title: column.by, kind: 'date', width: 100, value: ({ by }) => by },
    { key: 'issuedOn', title: column.issuedOn, kind: 'date', width: 100, value: ({ issuedOn }) => issuedOn },
    {
      key: 'state',
      title: column.state,
      width: 160,
      value: ({ state }) => say.dueState[state],
      render: ({ state }) => <Tag tone={toneOf[state]}>{say.dueState[state]}</Tag>,
    },
  ]
}

function columnsOfPosts(say: Text['trainingProgress']): GridColumn<PostWithoutCourse>[] {
  const { column } = say
  return [
    { key: 'person', title: column.person, width: 180, grow: true, fixed: true, value: ({ name }) => name },
    { key: 'cooperative', title: column.cooperative, width: 170, value: ({ cooperative }) => cooperative },
    { key: 'post', title: column.post, width: 220, value: ({ post }) => learnerPostWords[post] },
    { key: 'needs', title: column.needs, width: 180, value: ({ track }) => trackWords[track] },
    { key: 'studies', title: column.studies, kind: 'code', width: 130, value: ({ studies }) => studies ?? '' },
    { key: 'phone', title: column.phone, kind: 'code', width: 120, value: ({ phone }) => phone },
  ]
}
