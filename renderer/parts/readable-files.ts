/** Endings of files that have words to read, as a file dialog takes them. */
export const TEXT_FILES = '.txt,.docx,.pdf,.xml,.html,.htm,.mhtml,.mht';
/** Those, and pictures. */
export const EVIDENCE_FILES = `${TEXT_FILES},.png,.jpg,.jpeg,.webp,.gif,.bmp`;
