/** A text that tries to break out of markup, of attributes, of scripts and of XML. */
export const hostile = `<script>alert("1")</script> & 'two' ]]> </title>`;
