/** The glyphs that stories of parts draw. */
export { ban, check, circleAlert, clock, pencil, x } from '../../packages/elements/src/ui/acting-icons.ts';
export { undo } from '../../packages/elements/src/ui/icons.ts';
