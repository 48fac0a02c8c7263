/** The one-page personal file (个人档案): what is in it, who may take it, and how it is printed. */
package org.tuoling.care.file;
