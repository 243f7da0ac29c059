import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import org.javarosa.core.model.*;
import org.javarosa.core.model.instance.*;
import org.javarosa.core.reference.*;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.parse.XFormParser;
import org.javarosa.xform.util.XFormUtils;

/**
 * Loads submissions as an edit of a finished record would. Standard input: one line per submission, tab-separated:
 * name, form, submission, folder of the form's files. Standard output, one line each: name, OK or ERR, the number of
 * answers taken over or the reason, and the references whose value JavaRosa computes otherwise.
 */
public class LoadSubmission {
    static Path folder;

    /** Serves jr://file-csv/x.csv and the like from the folder of the form that is being loaded. */
    static class Folder implements ReferenceFactory {
        public boolean derives(String uri) { return uri.startsWith("jr://file") || uri.startsWith("jr://im"); }
        public Reference derive(String uri, String context) { return derive(uri); }
        public Reference derive(final String uri) {
            final File file = folder.resolve(uri.substring(uri.lastIndexOf('/') + 1)).toFile();
            return new Reference() {
                public boolean doesBinaryExist() { return file.exists(); }
                public InputStream getStream() throws IOException { return new FileInputStream(file); }
                public String getURI() { return uri; }
                public boolean isReadOnly() { return true; }
                public OutputStream getOutputStream() { throw new UnsupportedOperationException(); }
                public void remove() { }
                public String getLocalURI() { return file.getAbsolutePath(); }
                public Reference[] probeAlternativeReferences() { return new Reference[0]; }
            };
        }
    }

    static void leaves(TreeElement node, Map<String, String> into) {
        if (node.getNumChildren() == 0 && node.getMult() != TreeReference.INDEX_TEMPLATE && node.getValue() != null)
            into.put(node.getRef().toString(true, true), node.getValue().uncast().getString());
        for (int i = 0; i < node.getNumChildren(); i++) leaves(node.getChildAt(i), into);
    }

    static String load(String form, String submission) throws Exception {
        FormDef def = XFormUtils.getFormFromFormXml(form, null);
        TreeElement saved = XFormParser.restoreDataModel(Files.readAllBytes(Paths.get(submission)), null).getRoot();
        TreeElement root = def.getMainInstance().getRoot().deepCopy(true);
        if (!saved.getName().equals(root.getName())) throw new Exception("the root is named " + saved.getName());
        Map<String, String> wanted = new TreeMap<>(), before = new TreeMap<>(), after = new TreeMap<>();
        leaves(saved, wanted);
        wanted.keySet().removeIf(ref -> ref.contains("/meta[")); // our instanceID, also where the form has none
        root.populate(saved, def);
        leaves(root, before);
        before.keySet().removeIf(ref -> ref.contains("/meta["));
        if (before.size() != wanted.size()) throw new Exception("takes over " + before.size() + " of " + wanted.size());
        def.getMainInstance().setRoot(root);
        def.initialize(false, new InstanceInitializationFactory());
        leaves(def.getMainInstance().getRoot(), after);
        ValidateOutcome outcome = def.validate(true);
        if (outcome != null) throw new Exception("does not validate: " + outcome.failedPrompt.getReference() + " outcome " + outcome.outcome);
        StringJoiner other = new StringJoiner("; ");
        for (Map.Entry<String, String> e : before.entrySet())
            if (!e.getValue().equals(after.get(e.getKey()))) other.add(e.getKey() + " " + e.getValue() + " -> " + after.get(e.getKey()));
        return before.size() + "\t" + other.toString().replaceAll("\\s+", " ");
    }

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, "UTF-8");
        System.setOut(System.err); // JavaRosa talks on standard output
        new XFormsModule().registerModule();
        ReferenceManager.instance().addReferenceFactory(new Folder());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line; (line = in.readLine()) != null; ) {
            String[] part = line.split("\t");
            folder = Paths.get(part[3]);
            String result;
            try { result = "OK\t" + load(part[1], part[2]); }
            catch (Throwable t) { result = "ERR\t" + t.getClass().getSimpleName() + " " + String.valueOf(t.getMessage()).replaceAll("\\s+", " ") + "\t"; }
            out.println(part[0] + "\t" + result);
        }
    }
}
