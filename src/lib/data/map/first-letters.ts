// The few letters of other scripts that nearly every page says: tools/fonts.ts cuts them. Behind the style sheet of the other
// fonts, since of two faces for a letter the later one is taken.
import '$atlas/first.css';
