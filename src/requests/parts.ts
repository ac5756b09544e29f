/** What other pages do with requests as well. It comes with those pages, not with the desk. */
export { BulkRunPanel } from './queue/BulkRunPanel';
export { PageBox, RowBox } from './queue/ChoiceBoxes';
export { HeldRows } from './queue/HeldRows';
export { QueueNews } from './queue/QueueNews';
export { useQueue } from './queue/queueContext';
export { useBulkRun } from './queue/useBulkRun';
