import { configure } from '@testing-library/react';

/** A busy machine may take long to show what is looked for; only its absence is a failure. */
configure({ asyncUtilTimeout: 10_000 });
