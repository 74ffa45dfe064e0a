package org.childjourney.earlyhelp;

/** Whether the child agrees, where old enough to understand. */
enum ChildAgrees { yes, no, tooYoung }
